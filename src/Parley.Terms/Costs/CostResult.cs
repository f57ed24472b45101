using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Terms;

/// <summary>An agreement's cost, year by year.</summary>
public sealed record CostResult
{
    public required CostAgreement Agreement { get; init; }

    public required CostOptions Options { get; init; }

    public required ImmutableArray<CostYear> Years { get; init; }

    public ImmutableArray<InterimPayment> Interim { get; init; } = [];

    /// <summary>The agreement before; null where there is none.</summary>
    public CostResult? Previous { get; init; }

    /// <summary>The sum of the years; null where one of them is not known.</summary>
    public decimal? Total
    {
        get
        {
            var total = 0m;
            foreach (var year in Years)
            {
                if (year.Amount is not { } amount)
                    return null;
                total += amount;
            }
            return total;
        }
    }

    /// <summary>The year of this agreement; null outside its term.</summary>
    public CostYear? Find(int year)
    {
        var at = year - Agreement.Term.From;
        return at >= 0 && at < Years.Length ? Years[at] : null;
    }

    /// <summary>The same, only of agreements whose currency of account it is: amounts of others cannot be set beside it.</summary>
    public CostYear? FindInChain(int year, CurrencyCode currency)
    {
        for (var result = this; result is not null; result = result.Previous)
        {
            if (result.Agreement.Currency == currency && result.Find(year) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>The year of this agreement or of those before it, in whatever currency they are.</summary>
    public CostYear? FindInChain(int year)
    {
        for (var result = this; result is not null; result = result.Previous)
        {
            if (result.Find(year) is { } found)
                return found;
        }
        return null;
    }
}
