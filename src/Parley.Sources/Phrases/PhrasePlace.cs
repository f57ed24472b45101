namespace Parley.Sources;

/// <summary>Where in a line a phrase must stand.</summary>
internal enum PhrasePlace
{
    /// <summary>The phrase is the whole line, marks around it aside.</summary>
    Line,

    /// <summary>The line begins with it.</summary>
    Start,

    /// <summary>The line ends with it.</summary>
    End,

    Inside,
}
