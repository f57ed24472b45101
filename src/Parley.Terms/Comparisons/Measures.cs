using Parley.Model;

namespace Parley.Terms;

/// <summary>Shows a result in other currencies, in real terms, as present value, for each soldier, as a share of a budget.</summary>
public sealed class Measures(SeriesCatalog catalog)
{
    private readonly CostModel _model = new(catalog);

    public MeasuredPath Of(CostResult result, MeasureOptions options)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(options);
        var currency = options.Currency ?? result.Agreement.Currency;
        return new MeasuredPath(result, currency, options, [.. result.Years.Select(year => Measure(result, year, currency, options))]);
    }

    private MeasuredYear Measure(CostResult result, CostYear year, CurrencyCode currency, MeasureOptions options)
    {
        var rate = _model.FindRate(result.Agreement.Rates, result.Agreement.Currency, currency, year.Year, result.Options);
        var converted = Within(() => year.Amount * rate?.Rate);
        var real = options.PriceIndex is { } index ? Within(() => converted * PriceRatio(result, index, year.Year, options.PriceYear)) : null;
        var present = options.Discount is { } discount ? Within(() => converted * Growth(1 + discount / 100, options.DiscountYear - year.Year)) : null;
        var soldiers = options.Troops is { } troops ? catalog.Find(troops)?.Find(year.Year, result.Options.AsOf)?.Value : null;
        return new MeasuredYear(year, rate?.Rate, rate?.Source, converted, real, present, soldiers is > 0 ? converted / soldiers : null, ShareOfBudget(result, year, options));
    }

    // Assumed prices or a discount can grow beyond every number: then there is no such amount.
    private static decimal? Within(Func<decimal?> amount)
    {
        try
        {
            return amount();
        }
        catch (Exception e) when (e is OverflowException or DivideByZeroException)
        {
            return null;
        }
    }

    private decimal? ShareOfBudget(CostResult result, CostYear year, MeasureOptions options)
    {
        if (options.Budget is null || catalog.Find(options.Budget) is not { } series || series.Find(year.Year, result.Options.AsOf) is not { Value: > 0 } budget)
            return null;
        if (!CurrencyNames.IsKnown(series.Unit))
            return null;
        var rate = _model.FindRate(result.Agreement.Rates, result.Agreement.Currency, new CurrencyCode(series.Unit), year.Year, result.Options);
        return year.Amount * rate?.Rate / budget.Value * 100;
    }

    /// <summary>Prices of one year over those of another, through the changes of the years between; null where one of them is neither known nor assumed.</summary>
    internal decimal? PriceRatio(CostResult result, string index, int year, int priceYear)
    {
        if (catalog.Find(index) is not { } series)
            return null;
        var ratio = 1m;
        for (var one = Math.Min(year, priceYear) + 1; one <= Math.Max(year, priceYear); one++)
        {
            var change = series.Change(one, result.Options.AsOf) ?? CostModel.FindAssumption(result.Agreement, index, one, result.Options)?.Value;
            if (change is not { } known || known <= -100)
                return null;
            ratio *= 1 + known / 100;
        }
        return year <= priceYear ? ratio : 1 / ratio;
    }

    private static decimal Growth(decimal factor, int years)
    {
        var growth = 1m;
        for (var i = 0; i < Math.Abs(years); i++)
            growth *= factor;
        return years >= 0 ? growth : 1 / growth;
    }
}
