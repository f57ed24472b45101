using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Store;

/// <summary>Brings a database to the schema that the program knows, all changes in one transaction.</summary>
internal sealed class Migrator(SqliteDatabase database, ImmutableArray<Migration> known)
{
    /// <summary>"Prly": marks the file as Parley's, so that no other program's database is ever touched.</summary>
    private const int ApplicationId = 0x50726C79;

    /// <exception cref="StoreException">The file is another program's, was written by a newer Parley, or its history differs.</exception>
    public void Migrate(TimeProvider clock)
    {
        CheckOwner();
        database.UseWriteAheadLog();
        if (Applied().Count == known.Length && Pending().Count == 0)
            return;
        database.Begin();
        try
        {
            // Looked at again under the lock: another process may have been quicker.
            Create();
            foreach (var migration in Pending())
                Apply(migration, clock);
            database.Commit();
        }
        catch
        {
            database.Rollback();
            throw;
        }
    }

    /// <summary>Checks a database that cannot be written to.</summary>
    /// <exception cref="StoreException">It is not exactly of the schema that the program knows.</exception>
    public void Check()
    {
        CheckOwner();
        if (Pending().Count > 0)
            throw Error("PAR607", "The database was written by an older Parley and cannot be brought up to date, since it cannot be written to.", "Copy the folder to a place that can be written to.");
    }

    private void CheckOwner()
    {
        // In one statement, so that a database which another process makes meanwhile is seen before or after, never half-made.
        if (Scalar($"SELECT application_id = {ApplicationId} OR (application_id = 0 AND NOT EXISTS (SELECT 1 FROM sqlite_schema)) FROM pragma_application_id") == 1)
            return;
        throw Error("PAR603", "The file is no Parley database.", "Move it away, or name another folder with -o.");
    }

    private void Create()
    {
        database.Execute($"PRAGMA application_id = {ApplicationId}");
        database.Execute("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, hash TEXT NOT NULL, applied TEXT NOT NULL) STRICT");
    }

    private List<Migration> Pending()
    {
        var applied = Applied();
        foreach (var (name, hash) in applied)
        {
            var match = known.FirstOrDefault(migration => migration.Name == name)
                ?? throw Error("PAR602", $"The database was written by a newer Parley (it has {name}).", "Update Parley, or name another folder with -o.");
            if (match.Hash != hash)
                throw Error("PAR603", $"The database has another form of {name} than this Parley.", "Build again into another folder with -o.");
        }
        return [.. known.Where(migration => !applied.ContainsKey(migration.Name))];
    }

    private void Apply(Migration migration, TimeProvider clock)
    {
        database.Execute(migration.Sql);
        var now = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        database.Command("INSERT INTO migrations (name, hash, applied) VALUES ($1, $2, $3)", migration.Name, migration.Hash, now).ExecuteNonQuery();
    }

    private Dictionary<string, string> Applied()
    {
        var applied = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Scalar("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'") == 0)
            return applied;
        using var command = database.Connection.CreateCommand();
        command.CommandText = "SELECT name, hash FROM migrations";
        command.Transaction = database.Transaction;
        using var rows = command.ExecuteReader();
        while (rows.Read())
            applied.Add(rows.GetString(0), rows.GetString(1));
        return applied;
    }

    private long Scalar(string sql)
    {
        using var command = database.Connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = database.Transaction;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private StoreException Error(string code, string message, string hint) =>
        new(new Diagnostic(code, Severity.Error, database.Path, message, hint));
}
