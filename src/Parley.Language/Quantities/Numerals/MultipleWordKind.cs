namespace Parley.Language;

/// <summary>The form of a word that says how many times as much.</summary>
internal enum MultipleWordKind
{
    None,

    /// <summary>"double", "triple" before a noun.</summary>
    Multiple,

    /// <summary>"doubled", "tripling".</summary>
    Multiplied,

    /// <summary>"twice", "thrice".</summary>
    Twice,

    /// <summary>"fivefold".</summary>
    Fold,
}
