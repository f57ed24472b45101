namespace Parley.Language;

/// <summary>What a word is to a cue.</summary>
internal enum CueRole
{
    None,
    Source,
    Content,
}
