using Parley.Model;

namespace Parley.Language;

/// <summary>A currency of the lexicon.</summary>
internal sealed class Currency(CurrencyCode code, string[] names, bool isDefault, int index)
{
    public CurrencyCode Code { get; } = code;

    /// <summary>Countries, their adjectives and capitals.</summary>
    public string[] Names { get; } = names;

    /// <summary>Whether its words mean it where no country decides.</summary>
    public bool IsDefault { get; } = isDefault;

    /// <summary>Its row in the lexicon, from 0 on.</summary>
    public int Index { get; } = index;

    /// <summary>The currencies that its first word may mean, itself included.</summary>
    public List<Currency> Sharing { get; set; } = [];
}
