using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Terms;

/// <summary>Compares the figures of sources with what the agreement's own terms give.</summary>
public sealed class CheckRunner(SeriesCatalog catalog)
{
    private readonly CostModel _model = new(catalog);

    /// <summary>The file's checks, then those that follow from amounts on record and announced changes.</summary>
    public ImmutableArray<CheckOutcome> Run(CostResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var run = new FormulaRun(catalog, _model, result);
        return [.. result.Agreement.Checks.Select(check => Run(check, run, result.Agreement)), .. RecordedChecks.Of(result)];
    }

    private static CheckOutcome Run(CheckTerms check, FormulaRun run, CostAgreement agreement)
    {
        if (CheckFormula.Parse(check.Formula, out var fault) is not { } formula)
            return new CheckOutcome(agreement, check, CheckVerdict.NotKnown, null, null, null, fault);
        if (run.Evaluate(formula, out var why) is not { } value)
            return new CheckOutcome(agreement, check, CheckVerdict.NotKnown, null, null, null, why!);
        try
        {
            return Judge(check, new Interval(value.Low / check.Scale, value.Value / check.Scale, value.High / check.Scale), agreement);
        }
        catch (OverflowException)
        {
            return new CheckOutcome(agreement, check, CheckVerdict.NotKnown, null, null, null, "The result is too large.");
        }
    }

    internal static CheckOutcome Judge(CheckTerms check, Interval value, CostAgreement agreement)
    {
        var digits = check.Official.Scale;
        var half = 0.5m;
        for (var i = 0; i < digits; i++)
            half /= 10;
        var rounded = decimal.Round(value.Value, digits, MidpointRounding.AwayFromZero);
        var shown = Plain(decimal.Round(value.Value, digits + 4, MidpointRounding.AwayFromZero));
        var (low, high) = (Plain(decimal.Round(value.Low, digits + 4)), Plain(decimal.Round(value.High, digits + 4)));
        if (rounded == check.Official)
            return new CheckOutcome(agreement, check, CheckVerdict.Reproduces, shown, low, high, "The same to the last digit printed.");
        if (value.Low <= check.Official + half && value.High >= check.Official - half)
            return new CheckOutcome(agreement, check, CheckVerdict.WithinRounding, shown, low, high, string.Create(CultureInfo.InvariantCulture, $"The inputs are printed rounded; they allow {low:#,0.####} to {high:#,0.####}."));
        return new CheckOutcome(agreement, check, CheckVerdict.Conflict, shown, low, high, Why(check, value, low, high));
    }

    // Without zeros at the end.
    private static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;

    private static string Why(CheckTerms check, Interval value, decimal low, decimal high)
    {
        if (check.Coarse is { } unit && decimal.Round(value.Value / unit, MidpointRounding.AwayFromZero) * unit == check.Official)
            return string.Create(CultureInfo.InvariantCulture, $"The source rounds to {unit:#,0.####}.") + (check.Note is null ? "" : $" {check.Note}");
        var range = low == high ? "" : string.Create(CultureInfo.InvariantCulture, $" (rounding of the inputs allows {low:#,0.####} to {high:#,0.####})");
        return $"The sources contradict one another{range}." + (check.Note is null ? "" : $" {check.Note}");
    }
}
