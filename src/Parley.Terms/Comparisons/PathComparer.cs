using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>Takes the difference of two paths apart by cause.</summary>
/// <remarks>
/// An amount is base x growth x rate, and then rounding. With <c>B</c> the unrounded amount of the first common year at that year's rate, <c>G</c> the growth since,
/// <c>A</c> for the first path and <c>O</c> for the other: base is <c>(B_O - B_A) G_A</c>; escalation <c>B_O (G_O - G_A)</c>; exchange what the year's rate makes that
/// differs from the first year's; rounding what is left between the unrounded and the rounded path. Each cause is taken to a whole unit of the currency (0.01 where
/// amounts are small); escalation takes what is left, so that the causes sum exactly.
/// </remarks>
public sealed class PathComparer(SeriesCatalog catalog)
{
    private readonly CostModel _model = new(catalog);

    /// <exception cref="ArgumentException">The paths are in different currencies.</exception>
    public PathDifference Compare(MeasuredPath reference, MeasuredPath other)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(other);
        if (reference.Currency != other.Currency)
            throw new ArgumentException("Paths are compared in one currency.", nameof(other));
        var (plain, plainOther) = (Unrounded(reference.Result), Unrounded(other.Result));
        var years = ImmutableArray.CreateBuilder<DifferenceYear>();
        (Step First, Step Other)? start = null;
        foreach (var year in reference.Years)
        {
            if (Of(year, plain) is not { } a || Of(other.Find(year.Year), plainOther) is not { } o)
                continue;
            start ??= (a, o);
            if (Difference(year.Year, start.Value.First, start.Value.Other, a, o) is { } difference)
                years.Add(difference);
        }
        return new PathDifference(reference, other, years.ToImmutable());
    }

    // From next to nothing an amount can grow beyond every number; such a year has no causes to tell apart.
    private static DifferenceYear? Difference(int year, Step firstA, Step firstO, Step a, Step o)
    {
        try
        {
            return Causes(year, firstA, firstO, a, o);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static DifferenceYear Causes(int year, Step firstA, Step firstO, Step a, Step o)
    {
        var unit = Math.Abs(a.Amount) < 10_000 ? 0.01m : 1m;
        var difference = Whole(o.Amount - a.Amount, unit);
        var (growth, baseA, baseO) = (firstA.Plain == 0 ? 1 : a.Plain / firstA.Plain, firstA.Plain * firstA.Rate, firstO.Plain * firstO.Rate);
        var basis = Whole((baseO - baseA) * growth, unit);
        var exchange = Whole(o.Plain * (o.Rate - firstO.Rate) - a.Plain * (a.Rate - firstA.Rate), unit);
        var rounding = Whole(o.Amount - o.Plain * o.Rate - (a.Amount - a.Plain * a.Rate), unit);
        return new DifferenceYear(year, difference, basis, difference - basis - exchange - rounding, exchange, rounding);
    }

    private static decimal Whole(decimal amount, decimal unit) => decimal.Round(amount / unit, MidpointRounding.AwayFromZero) * unit;

    private static Step? Of(MeasuredYear? year, CostResult plain) =>
        year is { Converted: { } amount, Rate: { } rate } && plain.Find(year.Year)?.Amount is { } unrounded ? new Step(amount, unrounded, rate) : null;

    private CostResult Unrounded(CostResult result)
    {
        var agreement = result.Agreement with
        {
            Rounding = RoundingRule.None,
            Parts = [.. result.Agreement.Parts.Select(static part => part with { Rounding = RoundingRule.None })],
        };
        return _model.Run(agreement, result.Options);
    }

    private readonly record struct Step(decimal Amount, decimal Plain, decimal Rate);
}
