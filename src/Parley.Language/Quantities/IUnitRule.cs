namespace Parley.Language;

/// <summary>One way in which a number becomes a quantity: by what stands before or behind it.</summary>
internal interface IUnitRule
{
    /// <summary>Whether the number is such a quantity; the draft then has kind, unit, rule and the words that belong to it.</summary>
    bool TryRead(in AtomRange atoms, QuantityDraft draft, CurrencyContext currencies);
}
