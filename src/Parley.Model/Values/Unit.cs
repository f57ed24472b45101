namespace Parley.Model;

/// <summary>What a figure counts: a currency (ISO 4217), per cent (<c>%</c>), a multiple (<c>x</c>), or things (a plural noun).</summary>
/// <remarks><c>default</c> is no unit.</remarks>
public readonly record struct Unit
{
    public static readonly Unit Percent = new("%");

    public static readonly Unit Multiple = new("x");

    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Unit(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    public string Name { get; }

    public bool IsPercent => Name == "%";

    public bool IsMultiple => Name == "x";

    /// <summary>Whether it is money. Plural nouns are in small letters, so three capitals are a currency.</summary>
    public bool IsMoney => CurrencyCode.IsCode(Name);

    public CurrencyCode? Currency => IsMoney ? new CurrencyCode(Name) : null;

    public static Unit Of(CurrencyCode currency) => new(currency.Code);

    public override string ToString() => Name ?? "";
}
