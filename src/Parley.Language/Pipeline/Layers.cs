namespace Parley.Language;

/// <summary>What a stage of the pipeline needs or gives.</summary>
[Flags]
public enum Layers
{
    None = 0,
    Tokens = 1,
    Sentences = 2,
    Times = 4,
    Quantities = 8,

    /// <summary>Names and the entities that they name, pronouns and roles included.</summary>
    Names = 16,
    Quotations = 32,
    Attributions = 64,

    /// <summary>Parts of speech.</summary>
    Words = 128,

    /// <summary>Heads and relations.</summary>
    Syntax = 256,
}
