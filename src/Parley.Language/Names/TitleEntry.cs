namespace Parley.Language;

/// <summary>An office, calling or honorific that stands before or beside a name.</summary>
/// <param name="Title">In small letters.</param>
/// <param name="Classes">What may refer back to its holder: "official", "diplomat", "leader".</param>
/// <param name="Country">Whose office it is where nothing else is said.</param>
/// <param name="Gender">m, f or a space.</param>
/// <param name="IsHonorific">"Mr.", "Gen.": never part of the name, never a role.</param>
internal sealed record TitleEntry(string Title, string[] Classes, string? Country, char Gender, bool IsHonorific);
