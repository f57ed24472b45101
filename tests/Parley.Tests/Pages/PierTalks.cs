using Parley.Model;
using Parley.Testing;

namespace Parley.Tests.Pages;

/// <summary>A made-up negotiation, small enough to read its page as text: Iceland asks Norway to pay for a pier.</summary>
internal static class PierTalks
{
    public static readonly Reading Asked = new ReadingBuilder("asked.txt", "2031-03-05", "Harbour Post")
        .Title("Pier talks open")
        .Text("Pier talks open\nA picture of the quay. (Photo: R. Sand)\n"
            + "[a1|Anna Berg], who leads for Reykjavik, said on Tuesday: \"[s1|Iceland asks for [f1|40 million euros] a year].\" [r1|The first round] was held in Bergen.\n"
            + "Oslo [s2|would not say whether it had offered [f2|about 25 million euros]]. [g1|The Pier Agreement] ends [d1|in June 2031].")
        .Person("a1", "Anna Berg", "ISL")
        .Statement("s1", "a1", "ISL", mode: StatementMode.Direct, date: "2031-03-04")
        .Statement("s2", null, "NOR", AttributionTerms.Institution, Polarity.Decline)
        .Figure("f1", 40_000_000, "EUR", FigureRole.Demand, by: "ISL", payer: "NOR", payee: "ISL")
        .Figure("f2", 25_000_000, "EUR", FigureRole.Offer, by: "NOR", payer: "NOR", payee: "ISL", modifier: Modifier.About, stance: Stance.Unconfirmed)
        .Round("r1", RoundStatus.Held, RoundOutcome.NoDeal, 1, "2031-03-04", "Bergen", heads: ["a1"])
        .Agreement("g1", AgreementStatus.InForce, "the Pier Agreement", term: "../2031-06", parties: ["ISL", "NOR"])
        .Deadline("d1", DeadlineStatus.Pending, "a new Pier Agreement", "2031-06")
        .Build()
        .WithBlocks(BlockKind.Headline, BlockKind.Caption, BlockKind.Body, BlockKind.Body);

    public static readonly Reading Lowered = new ReadingBuilder("lowered.txt", "2031-04", null)
        .Text("[s1|Iceland now wants [f1|32 million euros]], it was said. [f2|A sum of 32 million] is small.")
        .Statement("s1", attribution: AttributionTerms.Unattributed, party: "ISL")
        .Figure("f1", 32_000_000, "EUR", FigureRole.Demand, by: "ISL", stance: Stance.Reported)
        .Figure("f2", 32_000_000, "EUR", FigureRole.Context)
        .Build();

    public static readonly Dictionary<string, Reading> Readings = new() { [Asked.Document.Id] = Asked, [Lowered.Document.Id] = Lowered };

    public static Dossier Dossier => new()
    {
        Reports = [Listed(Asked), Listed(Lowered)],
        Negotiations =
        [
            new()
            {
                Id = "n1",
                Name = "Pier Agreement",
                Parties = [new("ISL"), new("NOR")],
                Agreements = ["g"],
                SettlementCurrency = new("EUR"),
                First = EdtfDate.Parse("2031-03-05"),
                Last = EdtfDate.Parse("2031-04"),
                Reports = [Asked.Document.Id, Lowered.Document.Id],
                Coverage = [new("Harbour Post", 1), new(null, 1)],
            },
        ],
        Rounds =
        [
            new()
            {
                Id = "round1",
                Negotiation = "n1",
                Ordinal = 1,
                Dates = EdtfDate.Parse("2031-03-04"),
                Place = "Bergen",
                Status = RoundStatus.Held,
                Outcome = RoundOutcome.NoDeal,
                Delegates = [new("Anna Berg", new("ISL"), Head: true)],
                Items = [At(Asked, "r1")],
            },
        ],
        Positions =
        [
            Position("p1", "ISL", FigureRole.Demand, 40, Stance.Stated, "2031-03-04", Asked, "f1"),
            Position("p2", "NOR", FigureRole.Offer, 25, Stance.Unconfirmed, "../2031-03-05", Asked, "f2") with { Modifier = Modifier.About },
            Position("p3", "ISL", FigureRole.Demand, 32, Stance.Reported, "2031-04", Lowered, "f1"),
        ],
        Gaps =
        [
            new()
            {
                Id = "gap1",
                Negotiation = "n1",
                Date = EdtfDate.Parse("2031-04"),
                High = new(new("ISL"), "p3", new(32_000_000, new("EUR"))),
                Low = new(new("NOR"), "p2", new(25_000_000, new("EUR"))),
                Difference = new(7_000_000, new("EUR")),
                Percent = 28,
                Note = "The lower end is not confirmed.",
            },
        ],
        Statements =
        [
            new()
            {
                Speaker = "Anna Berg",
                Party = new("ISL"),
                Roles = ["who leads for Reykjavik"],
                Statements = [Said(Asked, "s1", AttributionTerms.OnRecord, Polarity.Affirm, StatementMode.Direct) with { Date = EdtfDate.Parse("2031-03-04"), Topics = ["cost"] }],
            },
            new() { Speaker = "Oslo", Party = new("NOR"), Statements = [Said(Asked, "s2", AttributionTerms.Institution, Polarity.Decline)] },
            new() { Speaker = null, Statements = [Said(Lowered, "s1", AttributionTerms.Unattributed, Polarity.Affirm)] },
        ],
        Agreements =
        [
            new()
            {
                Id = "g",
                Name = "the Pier Agreement",
                Parties = [new("ISL"), new("NOR")],
                Status = AgreementStatus.InForce,
                Term = EdtfDate.Parse("../2031-06"),
                Escalation = new("rises by 2 per cent a year", EscalationKind.Rate, null, 2, 5),
                Categories = ["construction"],
                Items = [At(Asked, "g1")],
            },
        ],
        Deadlines = [new() { Id = "d", Negotiation = "n1", For = "a new Pier Agreement", Date = EdtfDate.Parse("2031-06"), Status = DeadlineStatus.Pending, Items = [At(Asked, "d1")] }],
        Disagreements =
        [
            new()
            {
                Id = "x1",
                Negotiation = "n1",
                Kind = DisagreementKind.Unconfirmed,
                Status = DisagreementStatus.Open,
                Items = [At(Asked, "f2") with { Value = 25_000_000, Unit = new("EUR") }, At(Asked, "s2"), new(Asked.Document.Id, "asked.txt", null, "said on Tuesday")],
                Explanation = "Norway would not confirm the offer.",
            },
        ],
        Questions = [new("n1", "missing-round", "When is the second round?", [])],
    };

    public static ItemReference At(Reading reading, string item) =>
        new(reading.Document.Id, reading.Document.Source, item, reading.Find(item)!.Evidence[0].Quote);

    private static DossierReport Listed(Reading reading) => new()
    {
        Id = reading.Document.Id,
        Source = reading.Document.Source,
        Outlet = reading.Document.Outlet,
        Title = reading.Document.Title,
        Published = reading.Document.Published,
        PublishedBasis = reading.Document.PublishedBasis,
        Negotiation = "n1",
    };

    private static Position Position(string id, string party, FigureRole role, int millions, Stance stance, string date, Reading reading, string item) => new()
    {
        Id = id,
        Negotiation = "n1",
        Party = new(party),
        Role = role,
        Value = millions * 1_000_000m,
        Unit = new("EUR"),
        Modifier = Modifier.Exact,
        Measure = Measure.Level,
        Per = PerPeriod.Year,
        Stance = stance,
        Date = EdtfDate.Parse(date),
        Items = [At(reading, item)],
        Independent = 1,
    };

    private static DossierStatement Said(Reading reading, string item, AttributionTerms terms, Polarity polarity, StatementMode mode = StatementMode.Indirect) =>
        new() { Item = At(reading, item), Attribution = terms, Polarity = polarity, Mode = mode };

    /// <summary>The reading with one block for each line of its text.</summary>
    private static Reading WithBlocks(this Reading reading, params BlockKind[] kinds)
    {
        var (start, blocks) = (0, new List<Block>());
        foreach (var (line, kind) in reading.Document.Text.Split('\n').Zip(kinds))
        {
            blocks.Add(new(kind, TextSpan.At(start, line.Length)));
            start += line.Length + 1;
        }
        return (reading with { Document = reading.Document with { Blocks = [.. blocks] } }).Check();
    }
}
