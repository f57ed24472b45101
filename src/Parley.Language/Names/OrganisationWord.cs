namespace Parley.Language;

/// <summary>A capitalised word that makes a name an organisation.</summary>
/// <param name="Class">"ministry", "union", "company" and so on.</param>
/// <param name="IsHead">Whether words after "of" or "for" still belong to the name ("Ministry of Trade").</param>
internal sealed record OrganisationWord(string Class, bool IsHead);
