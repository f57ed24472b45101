using Microsoft.Data.Sqlite;

namespace Parley.Store;

/// <summary>One connection to a database file, with the settings that every connection needs, and the commands that were prepared on it.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    // A run of another process may hold the write lock for as long as it takes to store a batch.
    private const string Connected = """
        PRAGMA busy_timeout = 5000;
        PRAGMA foreign_keys = ON;
        PRAGMA temp_store = MEMORY;
        """;

    // With a write-ahead log, a process or machine that dies loses at most the last batches, and never the database.
    private const string Logged = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        """;

    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private SqliteTransaction? _transaction;

    private SqliteDatabase(SqliteConnection connection, string path)
    {
        Connection = connection;
        Path = path;
    }

    public SqliteConnection Connection { get; }

    public string Path { get; }

    public SqliteTransaction? Transaction => _transaction;

    /// <summary>Opens the file for reading and writing, and makes it where it is missing.</summary>
    /// <exception cref="SqliteException">It cannot be opened, or is no database.</exception>
    public static SqliteDatabase Open(string path) => Open(path, path, SqliteOpenMode.ReadWriteCreate);

    /// <summary>Opens a file in a folder that cannot be written to, where the write-ahead log cannot be made.</summary>
    public static SqliteDatabase OpenReadOnly(string path) =>
        Open(path, $"{new Uri(System.IO.Path.GetFullPath(path)).AbsoluteUri}?immutable=1", SqliteOpenMode.ReadOnly);

    /// <summary>To be called once the file is known to be Parley's: the setting is kept in the file.</summary>
    public void UseWriteAheadLog() => Execute(Logged);

    public void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _transaction;
        command.ExecuteNonQuery();
    }

    /// <summary>The command for <paramref name="sql"/>, prepared once; its values are <c>$1</c>, <c>$2</c> and so on.</summary>
    public SqliteCommand Command(string sql, params ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= values.Length; i++)
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
            _prepared.Add(sql, command);
        }
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.Transaction = _transaction;
        return command;
    }

    /// <summary>Takes the write lock at once, so that two writers wait for each other instead of failing half-way.</summary>
    public void Begin() => _transaction ??= Connection.BeginTransaction(deferred: false);

    public void Commit()
    {
        _transaction?.Commit();
        End();
    }

    public void Rollback()
    {
        _transaction?.Rollback();
        End();
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        _transaction?.Dispose();
        Connection.Dispose();
    }

    private static SqliteDatabase Open(string path, string dataSource, SqliteOpenMode mode)
    {
        // Without a pool, closing closes: the last connection folds the log into the file and removes it.
        var text = new SqliteConnectionStringBuilder { DataSource = dataSource, Mode = mode, Pooling = false, DefaultTimeout = 5 };
        var database = new SqliteDatabase(new SqliteConnection(text.ToString()), path);
        try
        {
            database.Connection.Open();
            database.Execute(Connected);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private void End()
    {
        _transaction?.Dispose();
        _transaction = null;
    }
}
