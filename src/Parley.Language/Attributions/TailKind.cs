namespace Parley.Language;

/// <summary>What comes behind a reporting word and all that belongs to it.</summary>
internal enum TailKind
{
    /// <summary>Nothing: a comma, a full stop, the end.</summary>
    None,
    That,
    Colon,
    Quote,
    Clause,

    /// <summary>"how", "why", "whether" and so on.</summary>
    Question,
    Infinitive,

    /// <summary>A thing.</summary>
    Noun,

    /// <summary>"as ...".</summary>
    As,
}
