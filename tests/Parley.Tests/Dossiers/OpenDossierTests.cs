using FsCheck;
using FsCheck.Fluent;
using Parley.Dossiers;
using Parley.Model;

namespace Parley.Tests.Dossiers;

public class OpenDossierTests
{
    private static readonly Reading[] Many = RecombinedFerry.Reports;

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
