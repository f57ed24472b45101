using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Terms;

/// <summary>Categories, rates, assumptions, gaps, unspent funds, amounts on record, checks.</summary>
internal sealed partial class TermsParser
{
    private CategoryTerms? Category(TermsNode node, YearSpan term)
    {
        var map = new MapReader(node, "A category", TermsKeys.Category, problems);
        var name = map.RequireText("name", "Add 'name:', as labour.");
        var category = new CategoryTerms
        {
            Name = name ?? "",
            Shares = Percentages(map, "share", term),
            Amounts = map.YearValues("amounts", term),
            IsRemainder = map.Flag("remainder"),
            SameAs = map.Text("same-as"),
            Limits = [.. map.List("limits").Select(Limit).OfType<ShareLimit>()],
            Cash = Percentages(map, "cash", term),
            Domestic = map.Find("domestic") is { } domestic ? Domestic(domestic) : null,
            Reference = map.Reference(),
            Place = map.Place,
        };
        return name is null ? null : category;
    }

    private ImmutableArray<YearValue> Percentages(MapReader map, string key, YearSpan term)
    {
        var values = map.YearValues(key, term);
        foreach (var value in values)
        {
            if (value.Value is < 0 or > 100)
                problems.Add("PAR512", map.Find(key)!, $"'{key}' is {value.Value} %.", "A share lies between 0 and 100 per cent.");
        }
        return values;
    }

    private ShareLimit? Limit(TermsNode node)
    {
        var map = new MapReader(node, "A limit", TermsKeys.Limit, problems);
        var years = map.Years("for");
        var (least, most) = (map.Number("at-least"), map.Number("at-most"));
        if (node.Kind == TermsNodeKind.Map && !map.Has("at-least") && !map.Has("at-most"))
            problems.Add("PAR504", node, "The limit has neither 'at-least' nor 'at-most'.", "Give one, in per cent.");
        if (least > most)
            problems.Add("PAR509", map.Find("at-most")!, $"The most of {most} % is below the least of {least} %.", "Exchange them, or leave one out.");
        var of = map.Text("of") ?? "total";
        var amounts = map.YearValues("amounts", years ?? default);
        var reference = map.Reference();
        return years is { } span ? new ShareLimit(span, least, most, of, amounts, reference) : null;
    }

    private DomesticShare? Domestic(TermsNode node)
    {
        var map = new MapReader(node, "'domestic'", TermsKeys.Domestic, problems);
        var (low, high) = (map.RequireNumber("low", "Add 'low:' in per cent."), map.RequireNumber("high", "Add 'high:' in per cent."));
        var reference = map.Reference();
        if (low is not { } from || high is not { } to)
            return null;
        if (from > to)
            problems.Add("PAR516", map.Find("high")!, $"The range ends at {to} %, before it begins at {from} %.", "Exchange low and high.");
        else if (from < 0 || to > 100)
            problems.Add("PAR512", map.Find(from < 0 ? "low" : "high")!, "A share lies between 0 and 100 per cent.", "Check the number.");
        return new DomesticShare(from, to, reference);
    }

    private FixedRate? Rate(TermsNode node)
    {
        var map = new MapReader(node, "A rate", TermsKeys.Rate, problems);
        map.Require("from", "Add 'from:' and the currency that is priced, as USD.");
        map.Require("to", "Add 'to:' and the currency that it is priced in, as KRW.");
        var (from, to, years) = (map.Currency("from"), map.Currency("to"), map.Years("for"));
        var rate = map.RequireNumber("rate", "Add 'rate:', units of the second currency for one of the first.");
        var reference = map.Reference();
        if (rate < 0.000001m)
        {
            problems.Add("PAR518", map.Find("rate")!, "A rate of exchange is above zero, and not below a millionth.", "Write units of 'to' for one of 'from'.");
            return null;
        }
        return from is { } one && to is { } other && years is { } span && rate is { } known ? new FixedRate(one, other, span, known, reference) : null;
    }

    private Assumption? AssumptionOf(TermsNode node)
    {
        var map = new MapReader(node, "An assumption", TermsKeys.Assumption, problems);
        var series = map.RequireText("series", "Add 'series:' and its id; 'parley cost series' lists them.");
        if (series is not null && catalog.Find(series) is null)
            UnknownSeries(map.Find("series")!, series);
        var years = map.Years("for");
        var value = map.RequireNumber("value", "Add 'value:', the change in per cent a year.");
        var (low, high) = (map.Number("low"), map.Number("high"));
        if (low > high || low > value || high < value)
            problems.Add("PAR516", map.Find("low") ?? map.Find("high")!, "The range does not hold the value.", "Put low below the value and high above it.");
        var reference = map.Reference();
        return series is not null && years is { } span && value is { } known ? new Assumption(series, span, known, low, high, reference) : null;
    }

    private GapTerms? Gap(TermsNode node, CurrencyCode account)
    {
        var map = new MapReader(node, "A gap", TermsKeys.Gap, problems);
        var (from, to) = (map.Day("from"), map.Day("to"));
        if (from > to)
            problems.Add("PAR516", map.Find("to")!, "The gap ends before it begins.", "Exchange from and to.");
        var money = map.Number("amount") is { } amount ? new Money(amount, map.Currency("currency") ?? account) : (Money?)null;
        if (map.Has("amount") && map.Has("level-of"))
            problems.Add("PAR517", node, "The gap has both an amount and a year at whose level was paid.", "Keep one.");
        var measure = map.RequireText("measure", "Add 'measure:' and what was done meanwhile, or 'none found'.");
        var level = map.Integer("level-of", 1, 9999);
        var (isMadeUp, reference) = (map.Flag("made-up-later"), map.Reference());
        return from is { } first && to is { } last && measure is not null ? new GapTerms(first, last, level, money, isMadeUp, measure, reference) : null;
    }

    private UnspentYear? Unspent(TermsNode node)
    {
        var map = new MapReader(node, "An entry of 'unspent'", TermsKeys.Unspent, problems);
        var year = map.RequireYear("year");
        var reference = map.Reference();
        var unspent = new UnspentYear(
            year ?? 0, map.Number("budget"), map.Number("cut"), map.Number("available"), map.Number("unspent"), map.Number("carried-over"), map.Number("lapsed"), reference);
        return year is null ? null : unspent;
    }

    private RecordedAmount? Recorded(TermsNode node, CurrencyCode account)
    {
        var map = new MapReader(node, "An amount on record", TermsKeys.Recorded, problems);
        var (year, amount) = (map.RequireYear("year"), map.RequireNumber("amount", "Add 'amount:'."));
        var currency = map.Has("currency") ? map.Currency("currency") : account;
        var reference = map.Reference();
        return year is { } known && amount is { } value && currency is { } code ? new RecordedAmount(known, new Money(value, code), reference) : null;
    }

    private CheckTerms? Check(TermsNode node)
    {
        var map = new MapReader(node, "A check", TermsKeys.Check, problems);
        var name = map.RequireText("name", "Add 'name:', which no other check has.");
        var formula = map.RequireText("formula", "Add 'formula:', as 'amount(2008) * (1 + 2.5 %)'.");
        var official = map.RequireNumber("official", "Add 'official:', the figure as printed.");
        var unit = map.RequireText("unit", "Add 'unit:', as '100 million KRW'.");
        var (scale, coarse) = (map.Number("scale") ?? 1, map.Number("coarse"));
        if (scale <= 0 || coarse <= 0)
            problems.Add("PAR518", map.Find(scale <= 0 ? "scale" : "coarse")!, "It must be above zero.", "Write what one unit is in the currency, as 100000000.");
        if (formula is not null && CheckFormula.Parse(formula, out var fault) is null)
            problems.Add("PAR522", map.Find("formula")!, $"The formula cannot be read: {fault}", "Use numbers, + - * / ^ ( ) %, and functions such as amount(2008).");
        var check = name is null || formula is null || official is null || unit is null || scale <= 0 ? null
            : new CheckTerms(name, formula, official.Value, scale, unit, coarse, map.Text("note"), map.Text("reference") ?? "", map.Place);
        return check;
    }

    private void UnknownSeries(TermsNode at, string series)
    {
        ImmutableArray<string> known = [.. catalog.All.Select(static one => one.Id)];
        var nearest = NearestWord.Of(series, known);
        problems.Add("PAR507", at, $"There is no series '{series}'.", nearest is null ? $"Known are {string.Join(", ", known)}." : $"Did you mean '{nearest}'?");
    }
}
