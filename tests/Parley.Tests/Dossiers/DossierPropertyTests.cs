using FsCheck;
using FsCheck.Fluent;
using Parley.Dossiers;
using Parley.Model;

namespace Parley.Tests.Dossiers;

public class DossierPropertyTests
{
    private static readonly Reading[] Readings =
    [
        Ferry.Positions("a", "2011-02-01", "Northern Post").Build(),
        Ferry.Positions("b", "2011-02-01", "Harbour News").Build(),
        Ferry.Positions("c", "2011-02", null).Build(),
        Ferry.Report("d", "2011-03-10", "[r1|The fourth round] in Oslo; [s1|[p1|Nowak] said nothing].").Person("p1", "Anna Nowak", "POL")
            .Statement("s1", "p1", "POL").Round("r1", RoundStatus.Held, RoundOutcome.NoDeal, ordinal: 4, dates: "2011-03-09", place: "Oslo", heads: "p1").Build(),
        Ferry.Report("e", null, "[r1|The last round] failed.").Round("r1", RoundStatus.Held, RoundOutcome.NoDeal).Build(),
        Ferry.Report("f", "2011-02-11", "They meet [r1|in March].").Round("r1", RoundStatus.Planned, dates: "2011-03").Build(),
        Ferry.Report("g", "2011-04-02", "Warsaw now wants [f1|$250 million] [l1|by June].").Figure("f1", 2.5e8m, "USD", FigureRole.Demand, by: "POL").Deadline("l1", DeadlineStatus.Pending, "the deal", "2011-06-30").Build(),
    ];

    private static readonly byte[] Expected = Write(Readings);

    [Fact]
    public void OrderOfReadings_ChangesNothing() =>
        Prop.ForAll(Gen.Shuffle(Readings).ToArbitrary(), shuffled => Write(shuffled).AsSpan().SequenceEqual(Expected)).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryReferencedItem_IsInItsReading()
    {
        var dossier = Ferry.Build(Readings);
        var readings = Readings.ToDictionary(reading => reading.Document.Id);
        var items = dossier.Rounds.SelectMany(line => line.Items).Concat(dossier.Positions.SelectMany(line => line.Items)).Concat(dossier.Agreements.SelectMany(line => line.Items))
            .Concat(dossier.Disagreements.SelectMany(line => line.Items)).Concat(dossier.Statements.SelectMany(line => line.Statements.Select(statement => statement.Item)));
        Assert.All(items.Where(item => item.Item is not null), item => Assert.Equal(item.Quote, readings[item.Report].Find(item.Item!)!.Evidence[0].Quote));
    }

    [Fact]
    public void DossierJson_ReadsBackAlike() => Assert.Equal(Expected, ReadingJson.Write(ReadingJson.ReadDossier(Expected)));

    [Fact]
    public void ExtremeNumbersAndDates_DoNotThrow()
    {
        decimal[] values = [decimal.MaxValue, decimal.MinValue, 0, 1e-28m, 1e17m, -5, 3e8m];
        string[] dates = ["9999", "0001", "9999-12-31", "0001-01-01/..", "../9999-12-31", "2011~"];
        var readings = values.SelectMany((value, i) => dates.Select((date, k) => Extreme($"{i}-{k}", value, date, i + k)));
        Assert.NotEmpty(Ferry.Build([.. readings]).Negotiations);
    }

    private static Reading Extreme(string source, decimal value, string date, int seed)
    {
        var ordinal = (seed % 4) switch { 0 => int.MaxValue, 1 => int.MinValue, 2 => 0, _ => 7 };
        var start = new FigureBase(value, new Unit("USD"), EdtfDate.Parse(date));
        return new Parley.Testing.ReadingBuilder(source, date)
            .Text("[g1|The Ferry Agreement], [g2|the current one], [r1|the round], [f1|a lot], [f2|more], [f3|a rise], [t1|the next four years].")
            .Agreement("g1", AgreementStatus.Negotiating, "the Ferry Agreement", ordinal, parties: ["NOR", "POL"])
            .Agreement("g2", (AgreementStatus)(seed % 6), "the current Ferry Agreement", ordinal, date, value, "f1", "NOR", "POL")
            .Round("r1", (RoundStatus)(seed % 5), (RoundOutcome)(seed % 4), ordinal, date, "Oslo")
            .Figure("f1", value, "USD", FigureRole.Agreed, payer: "NOR", period: date)
            .Figure("f2", value, seed % 2 == 0 ? "NOK" : "USD", FigureRole.Demand, by: "POL", stance: (Stance)(seed % 5))
            .Figure("f3", value, seed % 2 == 0 ? "%" : "x", FigureRole.Demand, by: "POL", measure: (Measure)(seed % 4), start: start, stance: (Stance)(seed % 5))
            .Date("t1", TimexType.Duration, "P4Y").Build();
    }

    private static byte[] Write(Reading[] readings) =>
        ReadingJson.Write(new DossierBuilder(new DossierOptions { ExchangeRates = Ferry.Rates }).Build(readings));
}
