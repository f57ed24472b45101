using Parley.Model;

namespace Parley.Language;

/// <summary>A noun that stands for a speaker without naming one.</summary>
/// <param name="Noun">In the singular, small letters.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Class">What it may refer back to.</param>
/// <param name="Terms">On which terms an unnamed one speaks.</param>
/// <param name="IsPlural">Whether this is the plural form.</param>
internal sealed record RoleEntry(string Noun, ActorKind Kind, string Class, AttributionTerms Terms, bool IsPlural);
