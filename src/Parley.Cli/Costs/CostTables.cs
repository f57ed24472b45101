using System.Globalization;
using Parley.Terms;

namespace Parley.Cli;

/// <summary>Costs as tables: for a screen with separators and words, for a spreadsheet with plain numbers.</summary>
internal static class CostTables
{
    /// <summary>One agreement, a row a year.</summary>
    public static Table Shown(MeasuredPath path)
    {
        var columns = new List<string> { "year", path.Result.Agreement.Currency.Code, "change %", "basis" };
        columns.AddRange(Extra(path).Select(static extra => extra.Name));
        var rows = path.Years.Select(year => (string?[])[Year(year.Year), Show(year.Source.Amount), Change(path, year), Basis(year.Source), .. Extra(path).Select(extra => Show(extra.Value(year)))]).ToList();
        rows.Add(["sum", Show(path.Result.Total), "", "", .. Extra(path).Select(extra => extra.IsSummed ? Show(path.Sum(extra.Value)) : "")]);
        return new Table(path.Result.Agreement.Name, columns, rows);
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

    /// <summary>Several paths side by side, a column each.</summary>
    public static Table Compared(IReadOnlyList<MeasuredPath> paths, string name, Func<MeasuredYear, decimal?> measure, bool isSummed = true)
    {
        int[] years = [.. paths.SelectMany(static path => path.Years).Select(static year => year.Year).Distinct().Order()];
        var rows = years.Select(year => (string?[])[Year(year), .. paths.Select(path => path.Find(year) is { } found ? Show(measure(found)) + (found.Source.IsAssumed ? "*" : "") : "")]).ToList();
        if (isSummed)
            rows.Add(["sum", .. paths.Select(path => Show(path.Sum(measure)))]);
        return new Table(name, ["year", .. paths.Select(static path => path.Result.Agreement.Name)], rows);
    }

    public static Table Shown(PathDifference difference)
    {
        var rows = difference.Years.Select(year => Causes(Year(year.Year), year)).ToList();
        rows.Add(Causes("sum", difference.Total));
        return new Table($"{difference.Other.Result.Agreement.Name}, less {difference.Reference.Result.Agreement.Name} ({difference.Reference.Currency})", ["year", "difference", "base", "escalation", "exchange rate", "rounding"], rows);
    }

    public static Table Shown(RiskResult risk)
    {
        string[] columns = ["year", "mean", .. risk.Total.Quantiles.Select(static one => string.Create(CultureInfo.InvariantCulture, $"{one.Probability * 100:0} %")), "+- of the middle"];
        return new Table($"{risk.Agreement.Name}: paths ({risk.Agreement.Currency})", columns, [.. risk.Years.Append(risk.Total).Select(Row)]);

        static string?[] Row(RiskYear year) =>
            [year.Year == 0 ? "sum" : Year(year.Year), Show(year.Mean), .. year.Quantiles.Select(static one => Show(one.Value)), Show((year.At(0.5).High - year.At(0.5).Low) / 2)];
    }

    public static Table Tornado(RiskResult risk) => new(
        $"What each assumption is worth in the sum ({risk.Agreement.Currency})",
        ["assumption", "low %", "high %", "sum at low", "sum at high", "width", "range"],
        [.. risk.Tornado.Select(static bar => new[] { bar.Name, Show(bar.Low), Show(bar.High), Show(bar.TotalAtLow), Show(bar.TotalAtHigh), Show(bar.Width), bar.Basis })]);

    public static Table Checks(IEnumerable<CheckOutcome> outcomes) => new(
        "checks",
        ["agreement", "check", "official", "computed", "unit", "difference_pct", "verdict", "explanation", "formula", "reference"],
        [.. outcomes.Select(static one => new[]
        {
            one.Agreement.Id, one.Check.Name, Cell.Number(one.Check.Official), Cell.Number(one.Computed), one.Check.Unit, Cell.Number(one.DifferencePercent), Cell.Of(one.Verdict), one.Explanation, one.Check.Formula,
            one.Check.Reference,
        })]);

    public static Table Categories(MeasuredPath path)
    {
        var rows = path.Years.SelectMany(static year => year.Source.Categories.Select(category => new[]
        {
            Year(year.Year), category.Name, Show(category.Amount), category.Basis, category.Cash is null ? "" : Show(category.Cash), category.InKind is null ? "" : Show(category.InKind),
            category.DomesticLow is { } low ? low == category.DomesticHigh ? Show(low) : $"{Show(low)} to {Show(category.DomesticHigh)}" : "",
            string.Join("; ", category.Limits.Select(Words)),
        })).ToList();
        return new Table($"Categories ({path.Result.Agreement.Currency})", ["year", "category", "amount", "basis", "cash", "in kind", "returns", "limits"], rows);
    }

    private static string Words(LimitOutcome limit)
    {
        var percent = limit.Limit.AtLeast is { } least ? $"at least {Show(least)} %" : $"at most {Show(limit.Limit.AtMost)} %";
        var kept = limit.IsKept switch { true => "kept", false => "not kept", null => "not known" };
        return $"{percent} of {limit.Limit.OfWords}: {kept}";
    }

    private static string?[] Row(MeasuredPath path, MeasuredYear year, string[] categories) =>
    [
        path.Result.Agreement.Name, Year(year.Year), Cell.Number(year.Source.Amount), path.Result.Agreement.Currency.Code, CostJson.Name(year.Source.Basis), year.Source.IsAssumed ? "true" : "false", Change(path, year),
        Cell.Number(year.Converted), path.Currency.Code, Cell.Number(year.Rate), Cell.Number(year.Real), Cell.Number(year.Present), Cell.Number(year.PerSoldier), Cell.Number(year.BudgetShare), year.Source.Why,
        .. categories.Select(name => Cell.Number(year.Source.Categories.FirstOrDefault(category => category.Name == name)?.Amount)),
        string.Join(" | ", TraceWords.Of(year.Source).Select(static line => line.Trim())),
    ];

    private static string?[] Causes(string name, DifferenceYear year) => [name, Show(year.Difference), Show(year.Base), Show(year.Escalation), Show(year.Exchange), Show(year.Rounding)];

    private static IEnumerable<(string Name, Func<MeasuredYear, decimal?> Value, bool IsSummed)> Extra(MeasuredPath path)
    {
        var code = path.Currency.Code;
        if (path.Currency != path.Result.Agreement.Currency)
            yield return (code, static year => year.Converted, true);
        if (path.Options.PriceIndex is not null)
            yield return ($"{code} of {path.Options.PriceYear}", static year => year.Real, true);
        if (path.Options.Discount is not null)
            yield return ($"present value {path.Options.DiscountYear}", static year => year.Present, true);
        if (path.Options.Troops is not null)
            yield return ($"{code} per soldier", static year => year.PerSoldier, false);
        if (path.Options.Budget is not null)
            yield return ("% of budget", static year => year.BudgetShare, false);
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
