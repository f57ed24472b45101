using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Terms;

/// <summary>Turns the nodes of a file into an agreement. What is wrong is noted, and reading goes on, so that one run shows all.</summary>
internal sealed partial class TermsParser(string file, SeriesCatalog catalog, ProblemList problems)
{
    private const int Version = 1;

    public CostAgreement? Parse(TermsNode root)
    {
        var map = new MapReader(root, "A terms file", TermsKeys.File, problems);
        if (root.Kind != TermsNodeKind.Map)
            return null;
        CheckVersion(map);
        var id = map.RequireText("id", "Add 'id:' and a short name that no other file has, as KR-US-11.");
        var name = map.RequireText("name", "Add 'name:' as the agreement is called.");
        map.Require("currency", "Add 'currency:' and the ISO 4217 code of the totals, as KRW.");
        var (currency, term) = (map.Currency("currency"), map.Years("term"));
        if (term is { To: null })
            problems.Add("PAR516", map.Find("term")!, "The term has no end.", "Name the last year that it is computed for.");
        else if (term is { To: { } to } long_ && to - long_.From >= CostModel.MostYears)
            problems.Add("PAR518", map.Find("term")!, $"The term has more than {CostModel.MostYears} years.", "Check the years.");
        if (currency is not { } account || term is not { To: not null } years || id is null || name is null || !problems.IsEmpty && years.To - years.From >= CostModel.MostYears)
        {
            Rest(map, currency ?? default, new YearSpan(1, 1), RoundingRule.None);
            return null;
        }
        var rounding = map.Find("rounding") is { } node ? Rounding(node) : RoundingRule.None;
        var agreement = new CostAgreement
        {
            File = file,
            Id = id,
            Name = name,
            Note = map.Text("note"),
            Currency = account,
            Per = map.Text("per"),
            Term = years,
            Signed = map.Date("signed"),
            Effective = map.Date("effective"),
            Follows = map.Text("follows"),
            Rounding = rounding,
        };
        return Fill(agreement, map, Rest(map, account, years, rounding));
    }

    private CostAgreement Fill(CostAgreement agreement, MapReader map, Lists lists)
    {
        var (payers, payees) = Parties(map);
        return agreement with
        {
            Payers = payers,
            Payees = payees,
            Parts = lists.Parts,
            Categories = lists.Categories,
            Rates = [.. map.List("rates").Select(Rate).OfType<FixedRate>()],
            Assumptions = [.. map.List("assumptions").Select(node => AssumptionOf(node)).OfType<Assumption>()],
            Gaps = [.. map.List("gaps").Select(node => Gap(node, agreement.Currency)).OfType<GapTerms>()],
            Unspent = [.. map.List("unspent").Select(Unspent).OfType<UnspentYear>()],
            Recorded = [.. map.List("recorded").Select(node => Recorded(node, agreement.Currency)).OfType<RecordedAmount>()],
            Checks = [.. map.List("checks").Select(Check).OfType<CheckTerms>()],
        };
    }

    private Lists Rest(MapReader map, CurrencyCode currency, YearSpan term, RoundingRule rounding)
    {
        var parts = map.List("parts");
        if (parts.Count > 0 && (map.Has("base") || map.Has("rule")))
            problems.Add("PAR517", map.Find("base") ?? map.Find("rule")!, "The agreement has parts and a rule of its own.", "Put base and rule into the parts.");
        ImmutableArray<AgreementPart> read = parts.Count > 0
            ? [.. parts.Select(node => Part(node, currency, rounding)).OfType<AgreementPart>()]
            : [Part(map, "", currency, rounding)];
        return new Lists(read, [.. map.List("categories").Select(node => Category(node, term)).OfType<CategoryTerms>()]);
    }

    private void CheckVersion(MapReader map)
    {
        if (map.Require("parley-terms", "Begin the file with 'parley-terms: 1'.") is { } node && map.Number(node, "parley-terms") is { } version && version != Version)
            problems.Add("PAR521", node, $"This is version {node.Text} of the format; this program reads version {Version}.", "Update Parley, or write 'parley-terms: 1' if the file follows docs/terms.md.");
    }

    private (ImmutableArray<PartyCode> Payers, ImmutableArray<PartyCode> Payees) Parties(MapReader map)
    {
        if (map.Require("parties", "Add 'parties: {payer: KOR, payee: USA}'.") is not { } node)
            return ([], []);
        var parties = new MapReader(node, "'parties'", TermsKeys.Parties, problems);
        return (PartyList(parties, "payer"), PartyList(parties, "payee"));
    }

    private ImmutableArray<PartyCode> PartyList(MapReader map, string key)
    {
        if (map.Require(key, $"Add '{key}:' and a country's ISO alpha-3 code, or a name.") is not { } node)
            return [];
        var names = node.Kind == TermsNodeKind.List ? node.Items : [node];
        return [.. names.Select(name => map.Text(name, key)).OfType<string>().Select(static name => new PartyCode(name))];
    }

    private RoundingRule Rounding(TermsNode node)
    {
        var map = new MapReader(node, "'rounding'", TermsKeys.Rounding, problems);
        var unit = map.RequireNumber("unit", "Add 'unit:' and what amounts are rounded to, as 100000000 for won 100 million.") ?? 1;
        if (unit < 0.0001m)
        {
            problems.Add("PAR518", map.Find("unit")!, "The unit of rounding must be above zero, and not below 0.0001.", "Write 1 for whole currency units, 0.01 for cents.");
            unit = 1;
        }
        var direction = map.Word("direction", TermsWords.Directions);
        return new RoundingRule(unit, direction, map.Word("when", TermsWords.RoundingTimes), map.Reference());
    }

    private sealed record Lists(ImmutableArray<AgreementPart> Parts, ImmutableArray<CategoryTerms> Categories);
}
