namespace Parley.Language;

/// <summary>How a word says up or down. One word may do it in several ways ("rise").</summary>
[Flags]
internal enum ChangeForms
{
    None = 0,

    /// <summary>"a 5 percent rise", "a rise of 5 percent".</summary>
    Noun = 1,

    /// <summary>"rose 5 percent", "rose by", "rose to".</summary>
    Verb = 2,

    /// <summary>"raised wages by 5 percent"; money or things right behind it are only its object.</summary>
    Transitive = 4,

    /// <summary>"up 5 percent".</summary>
    Adverb = 8,

    /// <summary>"5 percent higher".</summary>
    After = 16,

    /// <summary>"an additional 5 million".</summary>
    Added = 32,

    /// <summary>The direction is up.</summary>
    Up = 64,

    /// <summary>The direction is down.</summary>
    Down = 128,
}
