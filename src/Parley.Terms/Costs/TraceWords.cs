using System.Globalization;

namespace Parley.Terms;

/// <summary>A trace in words: enough to work the amount out again by hand.</summary>
public static class TraceWords
{
    /// <summary>Lines for one year: the formula first, then where each input is from.</summary>
    public static IEnumerable<string> Of(CostYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        foreach (var part in year.Parts)
        {
            foreach (var line in Of(part))
                yield return line;
        }
        if (year.Basis == AmountBasis.Recorded && year.Recorded is { } recorded)
            yield return $"{year.Year}: {Number(recorded.Amount.Amount)} {recorded.Amount.Currency} on record; {recorded.Reference}";
    }

    /// <summary>The formula alone.</summary>
    public static string Formula(AmountTrace trace, string currency)
    {
        ArgumentNullException.ThrowIfNull(trace);
        if (trace.Basis == AmountBasis.NotKnown)
            return trace.Why ?? "not known";
        if (trace.Basis == AmountBasis.Set)
            return $"set at {Number(trace.Amount!.Value)} {currency}";
        var sum = string.Join(" + ", trace.Terms.Select(static term => $"{Number(term.Used)} %"));
        var limited = trace.Change == trace.Sum ? sum : $"{sum} limited to {Number(trace.Change)} %";
        var formula = $"{Number(trace.From)} ({trace.FromYear}) x (1 + {limited}) = {Number(trace.Unrounded)}";
        return trace.Rounding.When == RoundingTime.Never ? $"{formula} {currency}"
            : $"{formula}, rounded {TermsWords.Of(TermsWords.Directions, trace.Rounding.Direction)} to {Number(trace.Rounding.Unit)}: {Number(trace.Amount!.Value)} {currency}";
    }

    private static IEnumerable<string> Of(ConvertedPart part)
    {
        var trace = part.Trace;
        var name = part.Part.Name.Length == 0 ? "" : $" {part.Part.Name}";
        yield return $"{trace.Year}{name}: {Formula(trace, part.Part.Currency.Code)}";
        foreach (var term in trace.Terms)
        {
            if (Input(term) is { } line)
                yield return line;
        }
        if (trace.Rule is { Reference.Length: > 0 } rule)
            yield return $"  rule: {rule.Reference}";
        if (part.RateSource is not null)
            yield return $"  at {Number(part.Rate!.Value)}: {part.RateSource}";
    }

    /// <summary>Where an index value is from, or what was assumed; null for a fixed rate.</summary>
    public static string? Input(TraceTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (term.Assumption is { } assumption)
            return $"  {term.Term.Index} of {term.Year}: {Number(assumption.Value)} % ASSUMED; {assumption.Reference}";
        if (term.Value is not { } value)
            return null;
        var used = term.Used == term.Index ? "" : $", used as {Number(term.Used)} %{Reason(term)}";
        return $"  {term.Term.Index} of {term.Year}: {Number(term.Index)} %{used}; known from {value.Known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; {value.Source}";
    }

    private static string Reason(TraceTerm term)
    {
        var reasons = new List<string>();
        if (term.Term.Digits is { } digits)
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"to {digits} decimal{(digits == 1 ? "" : "s")}"));
        if (term.Term.Times != 1)
            reasons.Add($"times {Number(term.Term.Times)}");
        if (term.Used == term.Term.Cap)
            reasons.Add("the cap");
        if (term.Used == term.Term.Floor)
            reasons.Add("the floor");
        return reasons.Count == 0 ? "" : $" ({string.Join(", ", reasons)})";
    }

    private static string Number(decimal number) => number.ToString("#,0.##########", CultureInfo.InvariantCulture);
}
