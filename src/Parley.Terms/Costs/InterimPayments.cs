using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>Payments in gaps between agreements, by days: what was paid at an earlier year's level, and what was due.</summary>
internal static class InterimPayments
{
    public static ImmutableArray<InterimPayment> Of(CostResult result) => [.. result.Agreement.Gaps.Select(gap => Of(gap, result))];

    private static InterimPayment Of(GapTerms gap, CostResult result)
    {
        var (days, due) = (gap.To.DayNumber - gap.From.DayNumber + 1, (decimal?)0);
        decimal? paid = gap.LevelOf is { } level && result.FindInChain(level, result.Agreement.Currency)?.Amount is { } amount ? OverYears(gap, _ => amount) : null;
        due = OverYears(gap, year => result.FindInChain(year, result.Agreement.Currency)?.Amount);
        return new InterimPayment(gap, days, paid is { } exact ? Round(result, exact) : null, due is { } owed ? Round(result, owed) : null);
    }

    // Each year's amount for its days in the gap.
    private static decimal? OverYears(GapTerms gap, Func<int, decimal?> amountOf)
    {
        var sum = 0m;
        for (var year = gap.From.Year; year <= gap.To.Year; year++)
        {
            var from = Math.Max(gap.From.DayNumber, new DateOnly(year, 1, 1).DayNumber);
            var to = Math.Min(gap.To.DayNumber, new DateOnly(year, 12, 31).DayNumber);
            if (amountOf(year) is not { } amount)
                return null;
            sum += amount * (to - from + 1) / (DateTime.IsLeapYear(year) ? 366 : 365);
        }
        return sum;
    }

    private static decimal Round(CostResult result, decimal amount) => result.Agreement.Rounding.When == RoundingTime.Never ? amount : result.Agreement.Rounding.Round(amount);
}
