using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Terms;

/// <summary>Parts, bases, rules and changes.</summary>
internal sealed partial class TermsParser
{
    private static readonly ImmutableArray<string> RuleKinds = ["amount", "amounts", "change", "changes", "same-as", "not-found"];

    private AgreementPart Part(TermsNode node, CurrencyCode account, RoundingRule rounding)
    {
        var map = new MapReader(node, "A part", TermsKeys.Part, problems);
        var name = map.RequireText("name", "Add 'name:', as 'won part'.") ?? "";
        map.Require("currency", "Add 'currency:' and its ISO 4217 code.");
        return Part(map, name, map.Currency("currency") ?? account, map.Find("rounding") is { } own ? Rounding(own) : rounding);
    }

    private AgreementPart Part(MapReader map, string name, CurrencyCode currency, RoundingRule rounding)
    {
        map.Require("rule", "Add 'rule:' with an entry for each stretch of years.");
        return new AgreementPart
        {
            Name = name,
            Currency = currency,
            Rounding = rounding,
            Base = map.Find("base") is { } node ? Base(node) : null,
            Rules = [.. map.List("rule").SelectMany(Rules)],
            Place = map.Place,
        };
    }

    private BaseAmount? Base(TermsNode node)
    {
        var map = new MapReader(node, "'base'", TermsKeys.Base, problems);
        var year = map.RequireYear("year");
        var (amount, from) = (map.Number("amount"), map.Text("from"));
        if (map.Has("amount") == map.Has("from"))
            problems.Add("PAR517", node, "'base' needs either an amount or a file that it is taken from.", "Write 'amount: 1038900000000', or 'from: sma-10.yaml'.");
        var reference = map.Reference();
        return year is { } known && amount is null != from is null ? new BaseAmount(known, amount, from, reference, map.Place) : null;
    }

    private IEnumerable<YearRule> Rules(TermsNode node)
    {
        var map = new MapReader(node, "A rule", TermsKeys.Rule, problems);
        if (node.Kind != TermsNodeKind.Map)
            return [];
        string[] given = [.. RuleKinds.Where(map.Has)];
        var reference = map.Reference();
        if (given.Length != 1)
        {
            var message = given.Length == 0 ? "The rule says neither an amount nor a change." : $"The rule has {string.Join(" and ", given)}.";
            problems.Add("PAR517", node, message, "Give one of amount, amounts, change, changes, same-as and not-found.");
            return [];
        }
        var rule = new YearRule
        {
            Span = default,
            Reference = reference,
            Place = map.Place,
            StatedChange = map.Number("stated-change"),
            OnBase = map.Word("of", TermsWords.ChangeBases),
        };
        return given[0] is "amounts" or "changes" ? Schedule(map, rule, given[0]) : Single(map, rule, given[0]);
    }

    private IEnumerable<YearRule> Single(MapReader map, YearRule rule, string kind)
    {
        if (map.Years("for") is not { } span)
            return [];
        rule = rule with { Span = span };
        if (kind == "change")
            return Change(map, map.Find("change")!, rule) is { } changed ? [changed] : [];
        if (kind == "not-found")
            return map.Flag("not-found") ? [rule] : [];
        if (kind == "same-as")
            return map.Text("same-as") is { } other ? [rule with { SameAs = other }] : [];
        return map.Number("amount") is { } amount ? [rule with { Amount = amount }] : [];
    }

    // A step schedule: a value for each year or stretch of years.
    private List<YearRule> Schedule(MapReader map, YearRule rule, string key)
    {
        if (map.Find("for") is { } unneeded)
            problems.Add("PAR517", unneeded, $"'for' does not go with {key}, which name their years.", "Leave 'for' out.");
        var node = map.Find(key)!;
        if (node.Kind != TermsNodeKind.Map)
            problems.Add("PAR505", node, $"'{key}' must be a map of years and numbers.", $"Write {key}: {{2020: 5, 2021: 4}}.");
        var rules = new List<YearRule>();
        foreach (var (years, value) in node.Entries)
        {
            if (map.Years(years, key) is not { } span || map.Number(value, key) is not { } number)
                continue;
            var step = rule with { Span = span, Place = new Place(years.Line, years.Column) };
            rules.Add(key == "amounts" ? step with { Amount = number } : step with { Change = [new ChangeTerm { Rate = number, Place = step.Place }] });
        }
        return rules;
    }

    private YearRule? Change(MapReader owner, TermsNode node, YearRule rule)
    {
        if (node.Kind == TermsNodeKind.Scalar)
            return owner.Number(node, "change") is { } rate ? rule with { Change = [new ChangeTerm { Rate = rate, Place = At(node) }] } : null;
        var map = new MapReader(node, "A change", TermsKeys.Change, problems);
        var isSum = map.Has("sum");
        var terms = isSum ? [.. map.List("sum").Select(item => Summand(new MapReader(item, "A summand", TermsKeys.Summand, problems))).OfType<ChangeTerm>()] : ImmutableArray<ChangeTerm>.Empty;
        if (isSum && (map.Has("rate") || map.Has("index")))
            problems.Add("PAR517", node, "The change has a sum beside a rate or an index.", "Put the rate or the index into the sum.");
        else if (!isSum && Summand(map) is { } only)
            terms = [only];
        if (terms.IsEmpty)
            return null;
        // A cap beside a sum is the sum's; beside one rate or index there is no difference.
        if (isSum)
        {
            var (cap, floor) = Limits(map);
            rule = rule with { Cap = cap, Floor = floor };
        }
        return rule with { Change = terms };
    }

    private ChangeTerm? Summand(MapReader map)
    {
        if (map.Node.Kind != TermsNodeKind.Map)
            return null;
        if (map.Has("rate") == map.Has("index"))
        {
            problems.Add("PAR517", map.Node, map.Has("rate") ? "The change has both a rate and an index." : "The change has neither a rate nor an index.", "Give one; to add them, use 'sum:'.");
            return null;
        }
        var (cap, floor) = Limits(map);
        var term = new ChangeTerm
        {
            Rate = map.Number("rate"),
            Index = map.Text("index"),
            Lag = map.Integer("lag", 0, 20) ?? 0,
            Times = map.Number("times") ?? 1,
            Digits = map.Integer("digits", 0, 10),
            Cap = cap,
            Floor = floor,
            Place = map.Find("index") is { } index ? At(index) : map.Place,
        };
        return term is { Rate: null, Index: null } ? null : term;
    }

    private (decimal? Cap, decimal? Floor) Limits(MapReader map)
    {
        var (cap, floor) = (map.Number("cap"), map.Number("floor"));
        if (floor > cap)
            problems.Add("PAR509", map.Find("cap")!, $"The cap of {cap} % is below the floor of {floor} %.", "Exchange them, or leave one out.");
        return (cap, floor);
    }

    private static Place At(TermsNode node) => new(node.Line, node.Column);
}
