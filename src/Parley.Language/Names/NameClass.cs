namespace Parley.Language;

/// <summary>What the name tagger says of a word: part of no name, or the beginning or a further word of one.</summary>
internal enum NameClass : byte
{
    None,
    PersonFirst,
    PersonMore,
    OrganisationFirst,
    OrganisationMore,
    LocationFirst,
    LocationMore,
    OtherFirst,
    OtherMore,
}
