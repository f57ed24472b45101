using FsCheck;
using FsCheck.Fluent;
using Parley.Dossiers;
using Parley.Model;
using Parley.Testing.Recombining;

namespace Parley.Tests.Dossiers;

public class OpenDossierTests
{
    private static readonly Reading[] Talks =
    [
        .. Enumerable.Range(0, 6).Select(i => Ferry.Positions("a" + i, $"2011-02-0{i + 1}", "Paper " + i).Build()),
        Ferry.Report("d", "2011-03-10", "[r1|The fourth round] in Oslo was over when [p1|Anna Nowak] came out of the room.\n[s1|She said that nothing had come of it, and that nothing would].\nThe sides will meet again some day in spring, as both of them have said before.")
            .Person("p1", "Anna Nowak", "POL").Statement("s1", "p1", "POL").Round("r1", RoundStatus.Held, RoundOutcome.NoDeal, ordinal: 4, dates: "2011-03-09", place: "Oslo", heads: "p1").Build(),
    ];

    private static readonly Reading[] Many = [.. Enumerable.Range(0, 130).Select(new RecombinedReadings(Talks, []).Make)];

    [Fact]
    public void RecombinedReadings_AreSound() => Assert.All(Many, reading => reading.Check());

    [Fact]
    public void ReportsAddedInAnyOrder_ComeToTheSameAsOneBuild() => Prop.ForAll(Gen.Shuffle(Many).ToArbitrary(), shuffled =>
    {
        var open = new OpenDossier(Options);
        open.Build(shuffled[..60]);
        open.Build(shuffled[..^1]);
        return ReadingJson.Write(open.Build(shuffled)).AsSpan().SequenceEqual(ReadingJson.Write(new DossierBuilder(Options).Build(Many)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3));

    [Fact]
    public void TakenBack_AReportLeavesNothingBehind()
    {
        var open = new OpenDossier(Options);
        var before = ReadingJson.Write(open.Build(Many[..^1]));
        open.Build(Many);
        Assert.Equal(before, ReadingJson.Write(open.Build(Many[..^1])));
    }

    [Fact]
    public void OneMoreReport_JoinsOneRowAnew()
    {
        var open = new OpenDossier(Options);
        open.Build(Many[..^1]);
        open.Build(Many);
        Assert.True(open.Joined == 1 && open.Rows > 1, $"{open.Joined} of {open.Rows}");
    }

    private static DossierOptions Options { get; } = new() { ExchangeRates = Ferry.Rates };
}
