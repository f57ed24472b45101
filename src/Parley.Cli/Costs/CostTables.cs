using System.Globalization;
using Parley.Terms;

namespace Parley.Cli;

/// <summary>Costs as tables: for a screen with separators and words, for a spreadsheet with plain numbers.</summary>
internal static class CostTables
{
    /// <summary>Of positions beside each other on a screen.</summary>
    public const int MostColumns = 4;

    /// <summary>One agreement, a row a year. Amounts that are not for a year ("an hour") have no sum.</summary>
    public static Table Shown(MeasuredPath path)
    {
        var agreement = path.Result.Agreement;
        var amounts = new AmountColumn(agreement.Currency, path.Years.Select(static year => year.Source.Amount));
        var extras = Extra(path).ToList();
        var rows = path.Years.Select(year => (string?[])[Year(year.Year), amounts.Show(year.Source.Amount), Change(path, year), Basis(year.Source), .. extras.Select(extra => extra.Show(year))]).ToList();
        if (agreement.Per is null)
            rows.Add(["sum", amounts.Show(path.Result.Total), "", "", .. extras.Select(static extra => extra.Sum)]);
        return new Table(agreement.Name, ["year", amounts.Unit, "change %", "basis", .. extras.Select(static extra => extra.Name)], rows);
    }

    public static Table Csv(IReadOnlyList<MeasuredPath> paths)
    {
        string[] categories = [.. paths.SelectMany(static path => path.Years).SelectMany(static year => year.Source.Categories).Select(static category => category.Name).Distinct()];
        string[] columns =
            ["agreement", "year", "amount", "currency", "basis", "assumed", "change_pct", "shown_amount", "shown_currency", "rate", "real", "present", "per_soldier", "budget_share_pct", "why", .. categories.Select(static name => "category: " + name), "trace"];
        return new Table("costs", columns, [.. paths.SelectMany(path => path.Years.Select(year => Row(path, year, categories)))]);
    }

    public static Table Csv(IReadOnlyList<PathDifference> differences) => new(
        "differences",
        ["of", "from", "year", "currency", "difference", "base", "escalation", "exchange_rate", "rounding"],
        [.. differences.SelectMany(static one => one.Years.Select(year => new[]
        {
            one.Other.Result.Agreement.Name, one.Reference.Result.Agreement.Name, Year(year.Year), one.Reference.Currency.Code,
            Cell.Number(year.Difference), Cell.Number(year.Base), Cell.Number(year.Escalation), Cell.Number(year.Exchange), Cell.Number(year.Rounding),
        }))]);

    /// <summary>Several paths side by side, a column each; more than a screen has columns for, a row each.</summary>
    public static Table ComparedAmounts(IReadOnlyList<MeasuredPath> paths, string name, Func<MeasuredYear, decimal?> measure, bool isSummed = true)
    {
        var amounts = new AmountColumn(paths[0].Currency, paths.SelectMany(static path => path.Years).Select(measure), paths.Count > MostColumns ? 1 : 3);
        return Compared(paths, $"{amounts.Unit}{name}", measure, amounts.Show, isSummed);
    }

    public static Table ComparedShares(IReadOnlyList<MeasuredPath> paths, string name, Func<MeasuredYear, decimal?> measure) => Compared(paths, name, measure, Show, isSummed: false);

    public static Table Shown(PathDifference difference)
    {
        var amounts = new AmountColumn(difference.Reference.Currency, difference.Years.Append(difference.Total).Select(static year => (decimal?)year.Difference));
        var rows = difference.Years.Select(year => Causes(Year(year.Year), year, amounts)).ToList();
        rows.Add(Causes("sum", difference.Total, amounts));
        return new Table(
            $"{difference.Other.Result.Agreement.Name}, less {difference.Reference.Result.Agreement.Name} ({amounts.Unit})",
            ["year", "difference", "base", "escalation", "exchange rate", "rounding"],
            rows);
    }

    /// <summary>The sums of many differences, a row each.</summary>
    public static Table Sums(IReadOnlyList<PathDifference> differences)
    {
        var amounts = new AmountColumn(differences[0].Reference.Currency, differences.Select(static one => (decimal?)one.Total.Difference), mostDecimals: 1);
        return new Table(
            $"Sums less {differences[0].Reference.Result.Agreement.Name} ({amounts.Unit})",
            ["position", "difference", "base", "escalation", "exchange", "rounding"],
            [.. differences.Select(one => Causes(one.Other.Result.Agreement.Name, one.Total, amounts))]);
    }

    public static Table Shown(RiskResult risk)
    {
        var amounts = new AmountColumn(risk.Agreement.Currency, risk.Years.Append(risk.Total).SelectMany(static year => year.Quantiles).Select(static one => (decimal?)one.Value));
        return Risk(risk, $"{risk.Agreement.Name}: paths ({amounts.Unit})", amounts.Show);
    }

    public static Table Csv(RiskResult risk) => Risk(risk, "paths", Cell.Number);

    public static Table Tornado(RiskResult risk)
    {
        var amounts = new AmountColumn(risk.Agreement.Currency, risk.Tornado.SelectMany(static bar => new decimal?[] { bar.TotalAtLow, bar.TotalAtHigh }));
        return Tornado(risk, $"What each assumption is worth in the sum ({amounts.Unit})", amounts.Show);
    }

    public static Table TornadoCsv(RiskResult risk) => Tornado(risk, "assumptions", Cell.Number);

    public static Table Checks(IEnumerable<CheckOutcome> outcomes) => new(
        "checks",
        ["agreement", "check", "official", "computed", "unit", "difference_pct", "verdict", "explanation", "formula", "reference"],
        [.. outcomes.Select(static one => new[]
        {
            one.Agreement.Id, one.Check.Name, Cell.Number(one.Check.Official), Cell.Number(one.Computed), one.Check.Unit, Cell.Number(one.DifferencePercent), Cell.Of(one.Verdict), one.Explanation, one.Check.Formula,
            one.Check.Reference,
        })]);

    /// <summary>The checks for a screen.</summary>
    public static Table Shown(IEnumerable<CheckOutcome> outcomes) => new(
        "checks",
        ["check", "official", "computed", "unit", "verdict"],
        [.. outcomes.Select(static one => new[] { one.Check.Name, Show(one.Check.Official), Show(one.Computed), one.Check.Unit, Cell.Of(one.Verdict) })]);

    public static Table Categories(MeasuredPath path)
    {
        var amounts = new AmountColumn(path.Result.Agreement.Currency, path.Years.SelectMany(static year => year.Source.Categories).Select(static category => (decimal?)category.Amount));
        var rows = path.Years.SelectMany(year => year.Source.Categories.Select(category => new[]
        {
            Year(year.Year), category.Name, amounts.Show(category.Amount), category.Basis, category.Cash is null ? "" : amounts.Show(category.Cash), category.InKind is null ? "" : amounts.Show(category.InKind),
            category.DomesticLow is { } low ? low == category.DomesticHigh ? amounts.Show(low) : $"{amounts.Show(low)} to {amounts.Show(category.DomesticHigh)}" : "",
            string.Join("; ", category.Limits.Select(static limit => Kept(limit.IsKept))),
        })).ToList();
        return new Table($"Categories ({amounts.Unit})", ["year", "category", "amount", "basis", "cash", "in kind", "returns", "limits"], rows);
    }

    private static Table Compared(IReadOnlyList<MeasuredPath> paths, string name, Func<MeasuredYear, decimal?> measure, Func<decimal?, string> show, bool isSummed)
    {
        int[] years = [.. paths.SelectMany(static path => path.Years).Select(static year => year.Year).Distinct().Order()];
        if (paths.Count > MostColumns)
            return new Table(name, ["position", .. years.Select(Year), .. isSummed ? ["sum"] : Array.Empty<string>()], [.. paths.Select(path => (string?[])[path.Result.Agreement.Name, .. years.Select(year => Amount(path, year)), .. Sum(path)])]);
        var rows = years.Select(year => (string?[])[Year(year), .. paths.Select(path => Amount(path, year))]).ToList();
        if (isSummed)
            rows.Add(["sum", .. paths.SelectMany(Sum)]);
        return new Table(name, ["year", .. paths.Select(static path => path.Result.Agreement.Name)], rows);

        string Amount(MeasuredPath path, int year) => path.Find(year) is { } found ? show(measure(found)) + (found.Source.IsAssumed ? "*" : "") : "";
        string[] Sum(MeasuredPath path) => isSummed ? [show(path.Sum(measure))] : [];
    }

    private static Table Risk(RiskResult risk, string name, Func<decimal?, string?> show)
    {
        string[] columns = ["year", "mean", .. risk.Total.Quantiles.Select(static one => string.Create(CultureInfo.InvariantCulture, $"{one.Probability * 100:0} %")), "+-"];
        return new Table(name, columns, [.. risk.Years.Append(risk.Total).Select(year => (string?[])
        [
            year.Year == 0 ? "sum" : Year(year.Year), show(year.Mean), .. year.Quantiles.Select(one => show(one.Value)), show((year.At(0.5).High - year.At(0.5).Low) / 2),
        ])]);
    }

    private static Table Tornado(RiskResult risk, string name, Func<decimal?, string?> show) => new(
        name,
        ["assumption", "low %", "high %", "sum at low", "sum at high", "width", "range"],
        [.. risk.Tornado.Select(bar => new[] { bar.Name, Show(bar.Low), Show(bar.High), show(bar.TotalAtLow), show(bar.TotalAtHigh), show(bar.Width), bar.Basis })]);

    private static string Kept(bool? isKept) => isKept switch { true => "kept", false => "not kept", null => "not known" };

    private static string?[] Row(MeasuredPath path, MeasuredYear year, string[] categories) =>
    [
        path.Result.Agreement.Name, Year(year.Year), Cell.Number(year.Source.Amount), path.Result.Agreement.Currency.Code, CostJson.Name(year.Source.Basis), year.Source.IsAssumed ? "true" : "false", Change(path, year),
        Cell.Number(year.Converted), path.Currency.Code, Cell.Number(year.Rate), Cell.Number(year.Real), Cell.Number(year.Present), Cell.Number(year.PerSoldier), Cell.Number(year.BudgetShare), year.Source.Why,
        .. categories.Select(name => Cell.Number(year.Source.Categories.FirstOrDefault(category => category.Name == name)?.Amount)),
        string.Join(" | ", TraceWords.Of(year.Source).Select(static line => line.Trim())),
    ];

    private static string?[] Causes(string name, DifferenceYear year, AmountColumn amounts) =>
        [name, amounts.Show(year.Difference), amounts.Show(year.Base), amounts.Show(year.Escalation), amounts.Show(year.Exchange), amounts.Show(year.Rounding)];

    private static IEnumerable<CostColumn> Extra(MeasuredPath path)
    {
        if (path.Currency != path.Result.Agreement.Currency)
            yield return CostColumn.OfAmounts(path, "", static year => year.Converted);
        if (path.Options.PriceIndex is not null)
            yield return CostColumn.OfAmounts(path, $" of {path.Options.PriceYear}", static year => year.Real);
        if (path.Options.Discount is not null)
            yield return CostColumn.OfAmounts(path, $", present value {path.Options.DiscountYear}", static year => year.Present);
        if (path.Options.Troops is not null)
            yield return CostColumn.OfAmounts(path, " per soldier", static year => year.PerSoldier) with { Sum = "" };
        if (path.Options.Budget is not null)
            yield return new CostColumn("% of budget", static year => Show(year.BudgetShare), "");
    }

    // The first year changes from what the agreement starts from.
    private static string Change(MeasuredPath path, MeasuredYear year)
    {
        var part = year.Source.Parts.Length == 1 ? year.Source.Parts[0].Trace : null;
        if (part is { Basis: AmountBasis.Rule })
            return part.Change.ToString("0.####", CultureInfo.InvariantCulture);
        var before = path.Result.FindInChain(year.Year - 1, path.Result.Agreement.Currency);
        return before?.Amount is > 0 and var amount && year.Source.Amount is { } now ? ((now / amount - 1) * 100).ToString("0.0", CultureInfo.InvariantCulture) : "";
    }

    private static string Basis(CostYear year) => year.Basis switch
    {
        AmountBasis.NotKnown => "not known",
        AmountBasis.Recorded => "on record",
        AmountBasis.Set => "set",
        _ => year.IsAssumed ? "rule, ASSUMED" : "rule",
    };

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Show(decimal? value) => value is not { } number ? "not known"
        : number == 0 ? "0"
        : Math.Abs(number) >= 1000 && number != decimal.Truncate(number) ? number.ToString("#,0", CultureInfo.InvariantCulture)
        : number.ToString("#,0.####", CultureInfo.InvariantCulture);
}
