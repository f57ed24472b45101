using System.Text;
using Parley.Model;
using Parley.Store;
using Parley.Testing;

namespace Parley.Tests.Store;

public sealed class DossierStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Find_SamePipeline_GivesTheReadingBack()
    {
        var stored = StoredSamples.Reading("a.txt", "Ada \U0001F600 spoke.", diagnostics: new Diagnostic("PAR106", Severity.Warning, "a.txt", "Damaged.", null));
        using (var store = Open())
            Put(store, "p1", stored);

        using var again = Open();
        var found = again.Find(stored.Key, "p1");

        Assert.NotNull(found);
        Assert.Equal(ReadingJson.Write(stored.Reading), ReadingJson.Write(found.Reading));
        Assert.Equal(stored.Diagnostics, found.Diagnostics);
        Assert.Contains(stored.Key, again.Known("p1"));
    }

    [Fact]
    public void Find_NewerPipelineOrOtherBytes_IsNull()
    {
        using var store = Open();
        var stored = StoredSamples.Reading("a.txt", "Ada spoke.");
        Put(store, "p1", stored);

        Assert.Null(store.Find(stored.Key, "p2"));
        Assert.Null(store.Find(stored.Key with { Fingerprint = "f2" }, "p1"));
        Assert.Empty(store.Known("p2"));
    }

    [Fact]
    public void Files_OfARunThatNeverEnded_AreMadeFromNothingKnown()
    {
        using (var store = Open())
        {
            store.BeginFiles();
            store.FinishRun(store.BeginRun("test", "p1"), Large(("index.html", "k1"), ("talks/a.html", "k2")));
            Assert.Equal("k1", store.Files()["index.html"]);
            store.BeginFiles();
        }

        using var again = Open();
        Assert.Equal([("index.html", ""), ("talks/a.html", "")], again.Files().OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, file.Value)));
        again.FinishRun(again.BeginRun("test", "p1"), Large(("index.html", "k1")));
        Assert.Equal("k1", Assert.Single(again.Files()).Value);
    }

    [Fact]
    public void Put_NewerPipeline_ReplacesTheReading()
    {
        using var store = Open();
        Put(store, "p1", StoredSamples.Reading("a.txt", "Ada spoke of ferries."));
        var run = Put(store, "p2", StoredSamples.Reading("a.txt", "Ada spoke of bridges."));
        Finish(store, run, new ReadingKey("a.txt", "f1"));

        Assert.Empty(store.Known("p1"));
        Assert.Empty(store.Search("ferries", SearchScope.Text, 9));
        Assert.Single(store.Search("bridges", SearchScope.Text, 9));
        Assert.Single(store.Search("bridges", SearchScope.Statements, 9));
    }

    [Fact]
    public void Put_WithoutFlush_IsLostAndNothingElse()
    {
        var kept = StoredSamples.Reading("kept.txt", "Ada spoke.");
        var lost = StoredSamples.Reading("lost.txt", "Ada spoke again.");
        using (var store = Open())
        {
            var run = Put(store, "p1", kept);
            store.Put(run, "p1", lost);
        }

        using var again = Open();
        Assert.Equal([kept.Key], again.Known("p1"));
    }

    [Fact]
    public void FinishRun_ForgetsOlderFormsOfWhatWasGivenAgain()
    {
        using var store = Open();
        Put(store, "p1", StoredSamples.Reading("a.txt", "Ada spoke.", "old"));
        Put(store, "p1", StoredSamples.Reading("elsewhere.txt", "Ada spoke.", "other"));
        var run = Put(store, "p1", StoredSamples.Reading("a.txt", "Ada spoke, it was corrected.", "new"));

        Finish(store, run, new ReadingKey("a.txt", "new"));

        Assert.Equal(["elsewhere.txt", "a.txt"], store.Known("p1").OrderByDescending(key => key.Source).Select(key => key.Source));
        Assert.Equal(["a.txt"], store.ReadReadings().Select(reading => reading.Document.Source));
    }

    [Fact]
    public void Search_FindsFormsPhrasesAndEndings_InTheDossierOnly()
    {
        using var store = Open();
        Put(store, "p1", StoredSamples.Reading("outside.txt", "Negotiators met."));
        var run = Put(store, "p1", StoredSamples.Reading("a.txt", "Negotiators discussed cost sharing at length."));
        Finish(store, run, new ReadingKey("a.txt", "f1"));

        Assert.Equal(["a.txt"], store.Search("negotiator", SearchScope.Text, 9).Select(hit => hit.Source));
        Assert.Single(store.Search("\"cost sharing\"", SearchScope.Text, 9));
        Assert.Empty(store.Search("\"sharing cost\"", SearchScope.Text, 9));
        Assert.Single(store.Search("disc*", SearchScope.Text, 9));
        Assert.Empty(store.Search("negotiator ferry", SearchScope.Text, 9));
        Assert.Empty(store.Search("*", SearchScope.Text, 9));
    }

    [Fact]
    public void Search_MarksTheWordsThatWereFound()
    {
        using var store = Open();
        var run = Put(store, "p1", StoredSamples.Reading("a.txt", "Negotiators discussed cost sharing."));
        Finish(store, run, new ReadingKey("a.txt", "f1"));

        var hit = Assert.Single(store.Search("costs", SearchScope.Statements, 9));

        Assert.Equal("Ada Berg", hit.Speaker);
        Assert.Equal("s1", hit.Item);
        Assert.Equal($"Negotiators discussed {SearchHit.Open}cost{SearchHit.Close} sharing.", hit.Snippet);
    }

    [Fact]
    public void ReadDossier_BeforeTheFirstRunEnds_IsNull()
    {
        using var store = Open();
        Put(store, "p1", StoredSamples.Reading("a.txt", "Ada spoke."));

        Assert.Null(store.ReadDossier());
        Assert.Empty(store.ReadReadings());
    }

    [Fact]
    public void OpenExisting_NoDatabase_SaysSo() =>
        Assert.Equal("PAR608", Assert.Throws<StoreException>(() => DossierStore.OpenExisting(_folder.Path, new FixedClock())).Diagnostic.Code);

    // What OpenExisting falls back to where the folder cannot be written to.
    [Fact]
    public void OpenReadOnly_ReadsWithoutALog()
    {
        using (var store = Open())
            Put(store, "p1", StoredSamples.Reading("a.txt", "Ada spoke."));
        using var database = SqliteDatabase.OpenReadOnly(_folder.At(DossierStore.FileName));
        new Migrator(database, Migration.All()).Check();

        Assert.Single(new SqliteReadings(database).Known("p1"));
        Assert.False(File.Exists(_folder.At($"{DossierStore.FileName}-wal")));
        Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => database.Execute("DELETE FROM readings"));
    }

    [Fact]
    public void Open_NotADatabase_SaysSo()
    {
        _folder.Write(DossierStore.FileName, new string('x', 5000));
        Assert.Equal("PAR603", Assert.Throws<StoreException>(Open).Diagnostic.Code);
    }

    [Fact]
    public void Open_FolderMissing_SaysSo() =>
        Assert.Equal("PAR601", Assert.Throws<StoreException>(() => DossierStore.Open(_folder.At("no", "such"), new FixedClock())).Diagnostic.Code);

    [Fact]
    public void Open_DamagedInTheMiddle_SaysSoOrReads()
    {
        using (var store = Open())
        {
            for (var i = 0; i < 100; i++)
                Put(store, "p1", StoredSamples.Reading($"{i}.txt", $"Ada spoke of {new string('x', 900)} {i}."));
        }
        var bytes = File.ReadAllBytes(_folder.At(DossierStore.FileName));
        Array.Fill(bytes, (byte)0xA5, bytes.Length / 4, bytes.Length / 2);
        File.WriteAllBytes(_folder.At(DossierStore.FileName), bytes);

        var error = Assert.Throws<StoreException>(() =>
        {
            using var store = Open();
            foreach (var key in store.Known("p1"))
                store.Find(key, "p1");
        });
        Assert.Equal("PAR605", error.Diagnostic.Code);
    }

    private DossierStore Open() => DossierStore.Open(_folder.Path, new FixedClock());

    private static long Put(DossierStore store, string pipeline, StoredReading reading)
    {
        var run = store.BeginRun("0.1.0", pipeline);
        store.Put(run, pipeline, reading);
        store.Flush();
        return run;
    }

    private static void Finish(DossierStore store, long run, params ReadingKey[] joined) =>
        store.FinishRun(run, new RunCounts(joined.Length, 0, 0), joined, Encoding.UTF8.GetBytes("{}"));

    private static LargeRun Large(params (string Name, string Key)[] files) => new()
    {
        Maker = "m",
        Counts = new(0, 0, 0),
        Joined = [],
        Cards = [],
        Rows = new HashSet<string>(),
        Parts = [],
        Placement = [],
        Files = files.ToDictionary(file => file.Name, file => file.Key, StringComparer.Ordinal),
    };
}
