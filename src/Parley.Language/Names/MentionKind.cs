namespace Parley.Language;

/// <summary>How an entity is referred to.</summary>
public enum MentionKind
{
    /// <summary>By name, surname, acronym or metonym.</summary>
    Name,

    /// <summary>By office or description: "the ministry", "a senior U.S. official".</summary>
    Role,

    /// <summary>By pronoun.</summary>
    Pronoun,
}
