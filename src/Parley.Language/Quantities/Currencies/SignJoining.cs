namespace Parley.Language;

/// <summary>How a currency's sign of letters stands before its number.</summary>
internal enum SignJoining
{
    /// <summary>Apart or joined; joined to bare digits only from three letters on ("KRW500", not "SR71").</summary>
    May,

    /// <summary>Apart or joined, even to bare digits: "RM5".</summary>
    Free,

    /// <summary>Joined only: "W1.2tn".</summary>
    Must,
}
