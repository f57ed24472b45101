namespace Parley.Store;

/// <summary>What builds keep for one another, in SQLite.</summary>
internal sealed class SqliteKept(SqliteDatabase database)
{
    private const string CardsSql = "SELECT source, fingerprint, card, c.diagnostics FROM readings JOIN cards c ON reading = id WHERE pipeline = $1 AND maker = $2";

    private const string PutCardSql = """
        INSERT INTO cards (reading, maker, diagnostics, card) SELECT id, $3, $4, $5 FROM readings WHERE source = $1 AND fingerprint = $2
        ON CONFLICT (reading) DO UPDATE SET maker = excluded.maker, diagnostics = excluded.diagnostics, card = excluded.card
        """;

    private const string PutPlacementSql = "INSERT INTO placements (id, maker, placement) VALUES (1, $1, $2) ON CONFLICT (id) DO UPDATE SET maker = excluded.maker, placement = excluded.placement";

    private const string PutFileSql = "INSERT INTO files (name, key) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET key = excluded.key";

    // No file has this name.
    private const string Unfinished = "";

    public List<StoredCard> Cards(string pipeline, string maker)
    {
        var cards = new List<StoredCard>();
        using var rows = database.Command(CardsSql, pipeline, maker).ExecuteReader();
        while (rows.Read())
            cards.Add(new(new(rows.GetString(0), rows.GetString(1)), rows.GetFieldValue<byte[]>(2), DiagnosticJson.Read(rows.GetString(3))));
        return cards;
    }

    public StoredPart? Part(string key)
    {
        using var rows = database.Command("SELECT part, entry FROM parts WHERE key = $1", key).ExecuteReader();
        return rows.Read() ? new(key, rows.GetFieldValue<byte[]>(0), rows.GetString(1)) : null;
    }

    public byte[] Placement(string maker) => database.Command("SELECT placement FROM placements WHERE maker = $1", maker).ExecuteScalar() as byte[] ?? [];

    /// <summary>By name; the keys are empty where writing began and never ended.</summary>
    public Dictionary<string, string> Files()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var rows = database.Command("SELECT name, key FROM files").ExecuteReader())
        {
            while (rows.Read())
                files.Add(rows.GetString(0), rows.GetString(1));
        }
        return files.Remove(Unfinished) ? files.ToDictionary(static file => file.Key, static _ => "", StringComparer.Ordinal) : files;
    }

    public void BeginFiles() => database.Command(PutFileSql, Unfinished, "").ExecuteNonQuery();

    public void Put(LargeRun run)
    {
        foreach (var card in run.Cards)
            database.Command(PutCardSql, card.Key.Source, card.Key.Fingerprint, run.Maker, DiagnosticJson.Write(card.Diagnostics), card.Card).ExecuteNonQuery();
        foreach (var part in run.Parts)
            database.Command("INSERT OR REPLACE INTO parts (key, part, entry) VALUES ($1, $2, $3)", part.Key, part.Part, part.Entry).ExecuteNonQuery();
        foreach (var key in Keys().Where(key => !run.Rows.Contains(key)).ToList())
            database.Command("DELETE FROM parts WHERE key = $1", key).ExecuteNonQuery();
        database.Command(PutPlacementSql, run.Maker, run.Placement).ExecuteNonQuery();
        PutFiles(run.Files);
    }

    /// <summary>Drops all: the dossier is a small one.</summary>
    public void Clear() => database.Execute("DELETE FROM cards; DELETE FROM parts; DELETE FROM placements; DELETE FROM files; DELETE FROM large_dossiers;");

    public bool IsLarge() => database.Command("SELECT 1 FROM large_dossiers").ExecuteScalar() is not null;

    private List<string> Keys()
    {
        var keys = new List<string>();
        using var rows = database.Command("SELECT key FROM parts").ExecuteReader();
        while (rows.Read())
            keys.Add(rows.GetString(0));
        return keys;
    }

    private void PutFiles(IReadOnlyDictionary<string, string> files)
    {
        var before = Files();
        foreach (var (name, key) in files)
        {
            if (before.GetValueOrDefault(name) != key)
                database.Command(PutFileSql, name, key).ExecuteNonQuery();
        }
        foreach (var name in before.Keys.Where(name => !files.ContainsKey(name)).Append(Unfinished))
            database.Command("DELETE FROM files WHERE name = $1", name).ExecuteNonQuery();
    }
}
