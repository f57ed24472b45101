using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Terms;

/// <summary>Totals in the currency of account, their categories, and amounts on record.</summary>
public sealed partial class CostModel
{
    private CostYear Total(CostAgreement agreement, AmountTrace[][] traces, int year, CostOptions options)
    {
        var parts = new ConvertedPart[traces.Length];
        var (total, isKnown, isAssumed, isSet) = (0m, true, false, true);
        string? why = null;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Convert(agreement, agreement.Parts[i], traces[i][year - agreement.Term.From], options);
            isKnown &= parts[i].Amount is not null;
            isAssumed |= parts[i].Trace.IsAssumed;
            isSet &= parts[i].Trace.Basis == AmountBasis.Set;
            why ??= parts[i].Trace.Why ?? (parts[i].Amount is null ? $"Nothing says what {agreement.Parts[i].Currency} is worth in {agreement.Currency} in {year}." : null);
            total += parts[i].Amount ?? 0;
        }
        // One part was rounded by its own rule; a sum of several is rounded by the agreement's.
        if (parts.Length > 1)
            total = Rounded(agreement.Rounding, total);
        var recorded = agreement.FindRecorded(year);
        var result = new CostYear
        {
            Year = year,
            Amount = isKnown ? total : null,
            Basis = !isKnown ? AmountBasis.NotKnown : isSet ? AmountBasis.Set : AmountBasis.Rule,
            IsAssumed = isAssumed && isKnown,
            Why = isKnown ? null : why,
            Parts = System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(parts),
            Recorded = recorded,
        };
        if (!isKnown && recorded is not null && RateOf(agreement, recorded.Amount.Currency, year, options) is { } rate)
            result = result with { Amount = recorded.Amount.Amount * rate.Rate, Basis = AmountBasis.Recorded };
        return agreement.Categories.IsEmpty || result.Amount is null ? result : result with { Categories = CategorySplit.Of(agreement, result.Amount.Value, year) };
    }

    private ConvertedPart Convert(CostAgreement agreement, AgreementPart part, AmountTrace trace, CostOptions options)
    {
        if (part.Currency == agreement.Currency)
            return new ConvertedPart(part, trace, trace.Amount, 1, null);
        var rate = RateOf(agreement, part.Currency, trace.Year, options);
        var converted = trace.Amount * rate?.Rate;
        return new ConvertedPart(part, trace, converted > MostAmount || converted < -MostAmount ? null : converted, rate?.Rate, rate?.Source);
    }

    private (decimal Rate, string Source)? RateOf(CostAgreement agreement, CurrencyCode from, int year, CostOptions options) =>
        FindRate(agreement.Rates, from, agreement.Currency, year, options);

    /// <summary>Units of <paramref name="to"/> for one of <paramref name="from"/>: as the user states, as the agreement fixes, or as the series has it.</summary>
    internal (decimal Rate, string Source)? FindRate(ImmutableArray<FixedRate> agreed, CurrencyCode from, CurrencyCode to, int year, CostOptions options)
    {
        if (from == to)
            return (1, "same currency");
        return Fixed(options.Rates, from, to, year) ?? Fixed(agreed, from, to, year)
            ?? (catalog.FindRate(from, to, year, options.AsOf) is { } rate ? (rate.Rate, $"{rate.Series.Id} {rate.Value.Year}: {rate.Value.Source}") : null);
    }

    private static (decimal Rate, string Source)? Fixed(ImmutableArray<FixedRate> rates, CurrencyCode from, CurrencyCode to, int year)
    {
        foreach (var rate in rates)
        {
            if (!rate.Span.Contains(year))
                continue;
            if (rate.From == from && rate.To == to)
                return (rate.Rate, rate.Reference);
            if (rate.From == to && rate.To == from)
                return (1 / rate.Rate, rate.Reference);
        }
        return null;
    }
}
