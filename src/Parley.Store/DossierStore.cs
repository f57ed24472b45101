using Microsoft.Data.Sqlite;
using Parley.Model;

namespace Parley.Store;

/// <summary>The database of one dossier folder: readings whole, search over them, runs, and the dossier itself.</summary>
/// <remarks>
/// For one thread. Readings are stored in batches; a batch that was not stored yet is lost when the process dies, and read again by the next run.
/// Every method throws <see cref="StoreException"/> where the database cannot be used.
/// </remarks>
public sealed class DossierStore : IDisposable
{
    /// <summary>The database's name in a dossier folder.</summary>
    public const string FileName = "parley.db";

    /// <summary>The dossier's JSON in a dossier folder.</summary>
    public const string DossierFile = "dossier.json";

    // Large enough that storing costs little beside reading, small enough that little is lost.
    private const int BatchSize = 64;

    private static readonly TimeSpan BatchTime = TimeSpan.FromMilliseconds(500);

    private readonly SqliteDatabase _database;
    private readonly SqliteReadings _readings;
    private readonly SqliteRuns _runs;
    private readonly SqliteKept _kept;
    private readonly TimeProvider _clock;
    private int _inBatch;
    private long _batchStart;

    private DossierStore(SqliteDatabase database, TimeProvider clock)
    {
        _database = database;
        _readings = new(database);
        _runs = new(database, clock);
        _kept = new(database);
        _clock = clock;
    }

    /// <summary>Opens the database in <paramref name="folder"/>, makes it where it is missing, and brings it to this program's schema.</summary>
    public static DossierStore Open(string folder, TimeProvider clock)
    {
        var path = Path.Combine(folder, FileName);
        return Guard(path, () => Migrated(SqliteDatabase.Open(path), clock));
    }

    /// <summary>Opens the database in <paramref name="folder"/> to look things up; the folder may be one that cannot be written to.</summary>
    public static DossierStore OpenExisting(string folder, TimeProvider clock)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            throw new StoreException(new Diagnostic("PAR608", Severity.Error, path, "There is no dossier here.", "Run parley build first, or name its folder with -d."));
        return Guard(path, () => OpenAny(path, clock));
    }

    /// <summary>Notes that a run begins.</summary>
    /// <param name="program">The program's version.</param>
    /// <param name="pipeline">What readings depend on beside the input: see <see cref="Find"/>.</param>
    /// <returns>The run's number.</returns>
    public long BeginRun(string program, string pipeline) => Guard(() => _runs.Begin(program, pipeline));

    /// <summary>The reading of exactly this input by exactly this pipeline; null where it must be read (again).</summary>
    public StoredReading? Find(ReadingKey key, string pipeline) => Guard(() => _readings.Find(key, pipeline));

    /// <summary>The JSON of a reading; null where <see cref="Find"/> has none.</summary>
    public byte[]? FindJson(ReadingKey key, string pipeline) => Guard(() => _readings.Json(key, pipeline));

    /// <summary>What a run of the same program kept of this pipeline's readings.</summary>
    public IReadOnlyList<StoredCard> Cards(string pipeline, string maker) => Guard(() => _kept.Cards(pipeline, maker));

    /// <summary>What a run kept of a row of agreements; null where there is nothing.</summary>
    public StoredPart? Part(string key) => Guard(() => _kept.Part(key));

    /// <summary>Which reports are copies of which, as the last run of the same program left it; empty where it left nothing.</summary>
    public byte[] Placement(string maker) => Guard(() => _kept.Placement(maker));

    /// <summary>What each file of the folder was made from, by name; empty where a run was writing them and never ended.</summary>
    public IReadOnlyDictionary<string, string> Files() => Guard(_kept.Files);

    /// <summary>Notes that files of the folder are being written: what the last run noted of them does not hold any more. <see cref="FinishRun(long, LargeRun)"/> ends it.</summary>
    public void BeginFiles() => Guard(() =>
    {
        _kept.BeginFiles();
        return true;
    });

    /// <summary>How many readings there are, those that the dossier does not join included.</summary>
    public long Count => Guard(_readings.Count);

    /// <summary>Every input that this pipeline has read already.</summary>
    public IReadOnlySet<ReadingKey> Known(string pipeline) => Guard(() => _readings.Known(pipeline));

    /// <summary>Stores a reading in place of an older one of the same input. It is safe from <see cref="Flush"/> on.</summary>
    public void Put(long run, string pipeline, StoredReading reading) => Guard(() =>
    {
        if (_inBatch++ == 0)
            _batchStart = _clock.GetTimestamp();
        _database.Begin();
        _readings.Put(run, pipeline, reading);
        if (_inBatch >= BatchSize || _clock.GetElapsedTime(_batchStart) >= BatchTime)
            Flush();
        return true;
    });

    /// <summary>Ends the batch: what was put before is kept, whatever happens next.</summary>
    public void Flush() => Guard(() =>
    {
        _database.Commit();
        _inBatch = 0;
        return true;
    });

    /// <summary>Ends a run: the dossier and the list of the readings that it joins change together, or not at all.</summary>
    public void FinishRun(long run, RunCounts counts, IReadOnlyCollection<ReadingKey> joined, ReadOnlyMemory<byte> dossier) => Guard(() =>
    {
        _database.Begin();
        _kept.Clear();
        _runs.Finish(run, counts, joined, dossier.Span);
        Flush();
        return true;
    });

    /// <summary>The same for a large dossier, which stands in its file, <see cref="DossierFile"/>, alone.</summary>
    public void FinishRun(long run, LargeRun large)
    {
        ArgumentNullException.ThrowIfNull(large);
        Guard(() =>
        {
            _database.Begin();
            _kept.Put(large);
            _runs.FinishLarge(run, large.Counts, large.Joined);
            Flush();
            return true;
        });
    }

    /// <summary>The dossier as the last finished run left it; null before the first.</summary>
    public Dossier? ReadDossier() => Guard(() => (_kept.IsLarge() ? ReadFile() : _runs.Dossier()) is { } json ? ReadingJson.ReadDossier(json) : null);

    /// <summary>The readings that the dossier joins, by source.</summary>
    public IReadOnlyList<Reading> ReadReadings() => Guard(() => _readings.OfDossier().Select(stored => stored.Reading).ToList());

    /// <summary>Looks for words in the reports of the dossier.</summary>
    /// <param name="words">All must occur; <c>"words in quotes"</c> stand together, a star leaves an ending open.</param>
    /// <param name="scope">What is looked through.</param>
    /// <param name="limit">The most hits to return.</param>
    /// <returns>Best hits first; empty where <paramref name="words"/> holds nothing to look for.</returns>
    public IReadOnlyList<SearchHit> Search(string words, SearchScope scope, int limit)
    {
        ArgumentNullException.ThrowIfNull(words);
        return SearchQuery.Parse(words) is { } query ? Guard(() => new SqliteSearch(_database).Find(query, scope, limit)) : [];
    }

    public void Dispose() => _database.Dispose();

    private byte[] ReadFile()
    {
        var path = Path.Combine(Path.GetDirectoryName(_database.Path) ?? "", DossierFile);
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(new Diagnostic("PAR608", Severity.Error, path, $"The dossier cannot be read: {e.Message}", "Run parley build again: what was read is kept."), e);
        }
    }

    private static DossierStore Migrated(SqliteDatabase database, TimeProvider clock)
    {
        try
        {
            new Migrator(database, Migration.All()).Migrate(clock);
            return new(database, clock);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static DossierStore OpenAny(string path, TimeProvider clock)
    {
        try
        {
            return Migrated(SqliteDatabase.Open(path), clock);
        }
        catch (SqliteException e) when (SqliteErrors.IsReadOnlyFolder(e))
        {
            var database = SqliteDatabase.OpenReadOnly(path);
            new Migrator(database, Migration.All()).Check();
            return new(database, clock);
        }
    }

    private static T Guard<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException e)
        {
            throw e.ToStoreException(path);
        }
    }

    private T Guard<T>(Func<T> action) => Guard(_database.Path, action);
}
