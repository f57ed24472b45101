namespace Parley.Language;

/// <summary>What a word does at or near the noun that a number counts.</summary>
[Flags]
internal enum NounClasses
{
    None = 0,

    /// <summary>Ends the noun phrase: "of", "were".</summary>
    Stop = 1,

    /// <summary>A plural without -s: "people", "aircraft".</summary>
    Plural = 2,

    /// <summary>Ends in -s and is no plural: "previous", "business".</summary>
    Singular = 4,

    /// <summary>A plural that may stand before its noun: "sales", "arms".</summary>
    Compound = 8,
}
