namespace Parley.Language;

/// <summary>What may begin with an atom: one look passes over the words with which nothing does.</summary>
[Flags]
internal enum Triggers : ushort
{
    None = 0,

    /// <summary>A time expression.</summary>
    Time = 1,

    /// <summary>A quantity.</summary>
    Number = 2,

    /// <summary>"the" or "a": one begins only where the next atom has something to say.</summary>
    Article = 4,

    /// <summary>A mark of one character: an apostrophe before a decade, a vulgar fraction.</summary>
    Mark = 8,

    /// <summary>A hyphen or dash: joins what stands on both sides of it where no white space parts them.</summary>
    Joiner = 32,

    /// <summary>The name of a country or capital that goes with a currency.</summary>
    CurrencyName = 64,

    /// <summary>What may stand behind "the" or "a" in a time or a number.</summary>
    BehindArticle = 16,
}
