namespace Parley.Language;

/// <summary>What the lists of names know of a word as it is written; found once, however often the word occurs.</summary>
internal sealed class NameWord
{
    /// <summary>Whose lists they are.</summary>
    public required NameLexicon By { get; init; }

    /// <summary>Whether a listed name may begin with it.</summary>
    public required bool BeginsName { get; init; }

    /// <summary>Whether an office or a calling may begin with it.</summary>
    public required bool BeginsTitle { get; init; }

    /// <summary>Whether "Mr." or the like may begin with it.</summary>
    public required bool BeginsHonorific { get; init; }

    public required RoleEntry? Role { get; init; }

    public required PronounEntry? Pronoun { get; init; }

    /// <summary>What it makes of a name; null where it makes nothing of it.</summary>
    public required OrganisationWord? Organisation { get; init; }

    /// <summary>m or f where it is a given name of either, a space where of both; null where it is none.</summary>
    public required char? GivenName { get; init; }

    /// <summary>Whether nothing begins with it unless its capital letter says so.</summary>
    public bool IsPlain => !BeginsName && !BeginsTitle && Role is null && Pronoun is null;
}
