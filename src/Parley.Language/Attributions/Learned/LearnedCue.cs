namespace Parley.Language;

/// <summary>A cue with the words that are its source and its content.</summary>
internal sealed class LearnedCue
{
    public required int Cue { get; init; }

    /// <summary>How likely the word reports; once judged, how likely source and content are right as well.</summary>
    public required float Probability { get; set; }

    /// <summary>The first token that <see cref="Roles"/> speaks of.</summary>
    public required int First { get; init; }

    public required CueRole[] Roles { get; init; }

    public CueRole RoleOf(int token) => token >= First && token < First + Roles.Length ? Roles[token - First] : CueRole.None;

    public bool Has(CueRole role) => Array.IndexOf(Roles, role) >= 0;
}
