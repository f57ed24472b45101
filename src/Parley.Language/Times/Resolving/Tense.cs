namespace Parley.Language;

/// <summary>Whether the sentence speaks of what lies behind or ahead.</summary>
internal enum Tense
{
    Behind = -1,
    Unknown = 0,
    Ahead = 1,

    /// <summary>"will" stands right before: outweighs a nearer day behind.</summary>
    SurelyAhead = 2,
}
