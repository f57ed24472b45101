namespace Parley.Language;

/// <summary>Whether the sentence speaks of what lies behind or ahead.</summary>
internal enum Tense
{
    /// <summary>A verb of the past stands right before it: "met on Jan. 14", "the year ended Jan. 31".</summary>
    SurelyBehind = -2,
    Behind = -1,
    Unknown = 0,
    Ahead = 1,

    /// <summary>"will" stands right before: outweighs a nearer day behind.</summary>
    SurelyAhead = 2,
}
