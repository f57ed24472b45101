namespace Parley.Store;

/// <summary>What a search looks through.</summary>
public enum SearchScope
{
    /// <summary>Headlines and texts of reports.</summary>
    Text,

    /// <summary>What was said, and by whom.</summary>
    Statements,
}
