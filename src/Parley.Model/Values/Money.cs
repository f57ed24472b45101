using System.Globalization;

namespace Parley.Model;

/// <summary>An exact amount in one currency, in its main unit (won, dollars; not cents).</summary>
public readonly record struct Money(decimal Amount, CurrencyCode Currency)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}");
}
