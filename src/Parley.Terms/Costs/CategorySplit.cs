using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>Splits a year's total into categories so that their sum is the total, to the unit.</summary>
/// <remarks>
/// Stated amounts stand. Shares are cut to the unit and what is left of their sum goes to the largest remainders (Hamilton's method), so that no unit is
/// lost or made. What no category has is shown as not allocated.
/// </remarks>
internal static class CategorySplit
{
    private const string NotAllocated = "not allocated";

    public static ImmutableArray<CategoryYear> Of(CostAgreement agreement, decimal total, int year)
    {
        var categories = agreement.Categories;
        var amounts = new decimal?[categories.Length];
        var shares = new decimal?[categories.Length];
        var (left, sumOfShares) = (total, 0m);
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = YearValue.Find(categories[i].Amounts, year);
            if (amounts[i] is { } stated)
                left -= stated;
            else
                sumOfShares += (shares[i] = ShareOf(agreement, categories[i], year)) ?? 0;
        }
        left -= Distribute(shares, amounts, total, Unit(agreement), sumOfShares == 100 && left == total);
        return Build(agreement, amounts, shares, total, left, year);
    }

    private static ImmutableArray<CategoryYear> Build(CostAgreement agreement, decimal?[] amounts, decimal?[] shares, decimal total, decimal left, int year)
    {
        var result = ImmutableArray.CreateBuilder<CategoryYear>();
        for (var i = 0; i < amounts.Length; i++)
        {
            var category = agreement.Categories[i];
            if (category.IsRemainder && amounts[i] is null)
            {
                result.Add(Year(category, left, "remainder", null, total, year));
                left = 0;
            }
            else if (amounts[i] is { } amount)
                result.Add(Year(category, amount, shares[i] is null ? "stated" : "share", shares[i], total, year));
        }
        if (left != 0)
            result.Add(new CategoryYear(NotAllocated, null, left, "remainder", null, null, null, null, null, []));
        return result.ToImmutable();
    }

    /// <summary>Fills in the amounts of shares; returns their sum.</summary>
    private static decimal Distribute(decimal?[] shares, decimal?[] amounts, decimal total, decimal unit, bool isWhole)
    {
        var (sum, exact) = (0m, 0m);
        for (var i = 0; i < shares.Length; i++)
        {
            if (shares[i] is not { } share)
                continue;
            var raw = total * share / 100;
            exact += raw;
            amounts[i] = decimal.Floor(raw / unit) * unit;
            sum += amounts[i]!.Value;
        }
        var target = isWhole ? total : decimal.Round(exact / unit, MidpointRounding.AwayFromZero) * unit;
        while (target - sum >= unit && Largest(shares, amounts, total) is { } next)
        {
            amounts[next] += unit;
            sum += unit;
        }
        // A total that is no multiple of the unit leaves less than one: it goes the same way.
        if (isWhole && target != sum && Largest(shares, amounts, total) is { } last)
        {
            amounts[last] += target - sum;
            sum = target;
        }
        return sum;
    }

    private static int? Largest(decimal?[] shares, decimal?[] amounts, decimal total)
    {
        int? found = null;
        var largest = decimal.MinValue;
        for (var i = 0; i < shares.Length; i++)
        {
            var rest = total * (shares[i] ?? 0) / 100 - (amounts[i] ?? 0);
            if (shares[i] is not null && rest > largest)
                (found, largest) = (i, rest);
        }
        return found;
    }

    private static CategoryYear Year(CategoryTerms category, decimal amount, string basis, decimal? share, decimal total, int year)
    {
        var cash = amount * YearValue.Find(category.Cash, year) / 100;
        var limits = category.Limits.IsEmpty ? [] : category.Limits.Where(limit => limit.Span.Contains(year)).Select(limit => Outcome(limit, amount, total, year)).ToImmutableArray();
        return new CategoryYear(category.Name, category, amount, basis, share, cash, amount - cash, amount * category.Domestic?.Low / 100, amount * category.Domestic?.High / 100, limits);
    }

    private static LimitOutcome Outcome(ShareLimit limit, decimal amount, decimal total, int year)
    {
        var of = limit.OfAmounts.IsEmpty && limit.OfWords == "total" ? total : YearValue.Find(limit.OfAmounts, year);
        var bound = of * (limit.AtLeast ?? limit.AtMost) / 100;
        var isKept = of is not { } known ? (bool?)null : !(amount < known * limit.AtLeast / 100) && !(amount > known * limit.AtMost / 100);
        return new LimitOutcome(limit, of, bound, isKept);
    }

    private static decimal? ShareOf(CostAgreement agreement, CategoryTerms category, int year)
    {
        for (var steps = 0; steps <= agreement.Categories.Length; steps++)
        {
            if (category.SameAs is not { } name)
                return YearValue.Find(category.Shares, year);
            foreach (var other in agreement.Categories)
            {
                if (other.Name == name)
                    category = other;
            }
        }
        return null;
    }

    private static decimal Unit(CostAgreement agreement) => agreement.Rounding.When == RoundingTime.Never ? 1 : agreement.Rounding.Unit;
}
