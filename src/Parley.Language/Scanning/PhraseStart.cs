namespace Parley.Language;

/// <summary>The lists whose phrases may begin with a word.</summary>
[Flags]
internal enum PhraseStart
{
    None = 0,

    /// <summary>"the past", "right now".</summary>
    VagueTime = 1,
    Holiday = 2,
}
