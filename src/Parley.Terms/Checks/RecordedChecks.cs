using System.Globalization;

namespace Parley.Terms;

/// <summary>Checks that nobody has to write: amounts on record against the rule, and amounts that are set against the change that was announced with them.</summary>
internal static class RecordedChecks
{
    public static IEnumerable<CheckOutcome> Of(CostResult result)
    {
        foreach (var year in result.Years)
        {
            if (year is { Recorded: { } recorded, Amount: { } amount, Basis: not AmountBasis.Recorded } && recorded.Amount.Currency == result.Agreement.Currency)
                yield return Judge(result, Invariant($"recorded {year.Year}"), Invariant($"amount({year.Year})"), recorded.Amount.Amount, Interval.Exact(amount), recorded.Reference);
        }
        foreach (var part in result.Agreement.Parts)
        {
            foreach (var rule in part.Rules)
            {
                if (rule is not { StatedChange: { } change, Amount: { } set } || Before(result, part, rule.Span.From) is not { } before)
                    continue;
                var name = Invariant($"stated change {(part.Name.Length > 0 ? part.Name + " " : "")}{rule.Span.From}");
                var half = HalfOfLastDigit(change);
                var interval = new Interval(before * (1 + (change - half) / 100), before * (1 + change / 100), before * (1 + (change + half) / 100));
                var rounded = part.Rounding.When == RoundingTime.Never ? interval
                    : new Interval(part.Rounding.Round(interval.Low), part.Rounding.Round(interval.Value), part.Rounding.Round(interval.High));
                yield return Judge(result, name, Invariant($"{before} * (1 + {change}~ %)"), set, rounded, rule.Reference);
            }
        }
    }

    private static decimal? Before(CostResult result, AgreementPart part, int year)
    {
        foreach (var one in result.FindInChain(year - 1)?.Parts ?? [])
        {
            if (one.Part.Name == part.Name)
                return one.Trace.Amount;
        }
        return part.Base?.Year == year - 1 ? part.Base.Amount : null;
    }

    private static CheckOutcome Judge(CostResult result, string name, string formula, decimal official, Interval value, string reference) =>
        CheckRunner.Judge(new CheckTerms(name, formula, official, 1, result.Agreement.Currency.Code, null, null, reference, default), value, result.Agreement);

    private static decimal HalfOfLastDigit(decimal number)
    {
        var half = 0.5m;
        for (var i = 0; i < number.Scale; i++)
            half /= 10;
        return half;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
