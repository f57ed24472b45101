namespace Parley.Language;

/// <summary>A pronoun of the third person.</summary>
/// <param name="IsPerson">Whether it can only be a person.</param>
/// <param name="Gender">m, f or a space.</param>
/// <param name="IsPlural">"they".</param>
/// <param name="IsSubject">"he", not "him" or "his".</param>
/// <param name="IsPossessive">"his".</param>
internal sealed record PronounEntry(bool IsPerson, char Gender, bool IsPlural, bool IsSubject, bool IsPossessive);
