using Parley.Model;

namespace Parley.Dossiers;

/// <summary>"920 billion won ($1.4 billion)": does the amount in brackets fit the rate of its time?</summary>
internal sealed class ConversionCheck : IDisagreementCheck
{
    // Rates swing within a year, and writers round; beyond this the two are not one amount.
    internal const decimal MostOffRate = 15;

    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        var told = new HashSet<(decimal, Unit?, decimal, Unit?)>();
        foreach (var report in context.Series.Reports)
        {
            foreach (var (own, converted) in Conversions.In(report))
            {
                if (Off(context, report, own, converted) is { } off && told.Add((own.Value, own.Unit, converted.Value, converted.Unit)))
                    yield return Describe(context, report, own, converted, off);
            }
        }
    }

    /// <summary>How far the pair lies off the nearest of the yearly averages that can be meant; null where it fits, or no rate is known.</summary>
    private static (decimal Implied, ExchangeRate Yearly)? Off(DisagreementContext context, ReportEntry report, Figure own, Figure converted)
    {
        if (own.Value <= 0 || converted.Value <= 0)
            return null;
        var implied = own.Value / converted.Value;
        var nearest = Nearest(context, report, own, converted);
        return nearest is not null && Say.Apart(nearest.Rate, implied) > MostOffRate ? (implied, nearest) : null;
    }

    /// <summary>Of the yearly averages that can be meant the nearest; null where none is known.</summary>
    internal static ExchangeRate? Nearest(DisagreementContext context, ReportEntry report, Figure own, Figure converted)
    {
        var implied = own.Value / converted.Value;
        var years = new[] { own.Period?.Year, converted.Period?.Year, report.Day?.Year, report.Day?.Year - 1 }.OfType<int>().Distinct();
        return years.Select(year => context.Rates.Find(converted.Unit!.Value.Currency!.Value, own.Unit!.Value.Currency!.Value, year)).OfType<ExchangeRate>()
            .OrderBy(rate => Say.Apart(rate.Rate, implied)).ThenBy(rate => rate.Year).FirstOrDefault();
    }

    private static Finding Describe(DisagreementContext context, ReportEntry report, Figure own, Figure converted, (decimal Implied, ExchangeRate Yearly) off)
    {
        var (from, to) = (own.Unit!.Value, converted.Unit!.Value);
        var head = $"{Say.Sentence(report.Label)} converts {Say.Figure(own)} to {Say.Figure(converted)}, which is {Say.Rate(off.Implied, from, to)}; the average of {off.Yearly.Year} was {Say.Rate(off.Yearly.Rate, from, to)}.";
        // A thousand times as much, or as little, would fit: the word behind the number is the slip, not the rate.
        var isScale = Say.Apart(off.Implied * 1000, off.Yearly.Rate) <= MostOffRate || Say.Apart(off.Implied / 1000, off.Yearly.Rate) <= MostOffRate;
        return new(context.NegotiationOf(report), isScale ? DisagreementKind.Scale : DisagreementKind.Currency, DisagreementStatus.Open, [(report, report.Refer(own)), (report, report.Refer(converted))],
            isScale ? head + " A thousand times as much of one of them would fit: million, billion or trillion is a slip." : head + $" At that rate it comes to {Say.Amount(own.Value / off.Yearly.Rate, to)}.");
    }
}
