using Microsoft.Data.Sqlite;
using Parley.Model;

namespace Parley.Store;

/// <summary>SQLite's result codes as diagnostics that say what to do.</summary>
internal static class SqliteErrors
{
    // https://sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static bool IsReadOnlyFolder(SqliteException e) => e.SqliteErrorCode is ReadOnly or CannotOpen;

    public static StoreException ToStoreException(this SqliteException e, string path)
    {
        var (code, message, hint) = e.SqliteErrorCode switch
        {
            Busy or Locked => ("PAR604", "The database is in use by another program.", "Wait until the other run has ended, or name another folder with -o."),
            Corrupt => ("PAR605", "The database is damaged.", "Delete it and build again: everything in it can be read anew."),
            NotADatabase => ("PAR603", "The file is no Parley database.", "Move it away, or name another folder with -o."),
            Full => ("PAR606", "The disk is full.", "Make room and run the command again: what was stored is kept."),
            ReadOnly or CannotOpen or IoError => ("PAR601", "The database cannot be opened or written.", "Check that the folder exists and can be written to."),
            _ => ("PAR600", $"The database reports: {e.Message}", null),
        };
        return new StoreException(new Diagnostic(code, Severity.Error, path, message, hint), e);
    }
}
