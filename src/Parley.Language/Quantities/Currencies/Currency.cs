using Parley.Model;

namespace Parley.Language;

/// <summary>A currency of the lexicon.</summary>
/// <param name="Code">ISO 4217.</param>
/// <param name="Names">Countries, their adjectives and capitals.</param>
/// <param name="IsDefault">Whether its words mean it where no country decides.</param>
internal sealed record Currency(CurrencyCode Code, string[] Names, bool IsDefault);
