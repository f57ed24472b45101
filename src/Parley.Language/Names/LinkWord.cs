namespace Parley.Language;

/// <summary>How a word ties a person to a side.</summary>
[Flags]
internal enum LinkWord
{
    None = 0,

    /// <summary>Stands between a person and whom they are of: "of", "for", "on".</summary>
    Of = 1,

    /// <summary>"speaks" in "who speaks for the union".</summary>
    SpeaksFor = 2,

    /// <summary>"led" in "the delegation, led by".</summary>
    Led = 4,

    /// <summary>"was" in "the delegation was led by".</summary>
    Is = 8,

    /// <summary>A name for the one on the other side: "opposite number", "counterpart".</summary>
    Opposite = 16,
}
