namespace Parley.Language;

/// <summary>What a token looks like; worked out once, when the text is cut.</summary>
[Flags]
public enum TokenFlags
{
    None = 0,
    Word = 1,

    /// <summary>Begins with a digit: "1.04", "28,500", "13th".</summary>
    Number = 2,
    Punctuation = 4,

    /// <summary>A currency or per cent sign.</summary>
    Symbol = 8,

    /// <summary>Begins with a capital letter.</summary>
    Capital = 16,

    /// <summary>Two letters or more, all capital (full stops aside): "USFK", "U.S.".</summary>
    AllCapitals = 32,

    /// <summary>A double quotation mark that opens.</summary>
    OpenQuote = 64,

    /// <summary>A double quotation mark that closes.</summary>
    CloseQuote = 128,

    /// <summary>The possessive ending: "'s" or the lone apostrophe after a plural.</summary>
    Possessive = 256,

    /// <summary>No white space between it and the token before.</summary>
    Attached = 512,

    /// <summary>A new line begins before it.</summary>
    LineStart = 1024,

    /// <summary>Ends in a mark that may end a sentence: a full stop, a closing bracket or quotation mark.</summary>
    MayEnd = 2048,
}
