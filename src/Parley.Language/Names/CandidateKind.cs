namespace Parley.Language;

/// <summary>What a stretch of words was taken for before it is resolved.</summary>
internal enum CandidateKind
{
    /// <summary>A state or body by name, capital or adjective.</summary>
    Side,
    Outlet,
    Organisation,
    Party,
    Person,

    /// <summary>Capitalised words that nothing says more about.</summary>
    Unknown,
    Role,
    Pronoun,

    /// <summary>Two or more joined by "and" that act together.</summary>
    Joint,
}
