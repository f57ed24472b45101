using FsCheck;
using FsCheck.Fluent;
using Parley.Dossiers;
using Parley.Model;
using Parley.Record;
using Parley.Sources;
using Parley.Testing;

namespace Parley.Tests.WholeReports;

/// <summary>Several negotiations in one folder: four on the cost of U.S. forces (the sample), a wage dispute, tariff talks. Through the whole pipeline.</summary>
public class MixedCorpusTests
{
    private static readonly Lazy<Reading[]> Readings = new(ReadAll);

    private static readonly Lazy<Dossier> Whole = new(() => new DossierBuilder(new DossierOptions()).Build(Readings.Value));

    [Fact]
    public void Negotiations_AreToldApart() => Assert.Equal(
        [
            "10th Special Measures Agreement: 1", "11th Special Measures Agreement: 11", "12th Special Measures Agreement: 2",
            "Talks between Lakeside Hospital Trust and Nurses' Union: 2", "salmon tariff agreement: 2",
        ],
        Whole.Value.Negotiations.Select(one => $"{one.Name}: {one.Reports.Length}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Nurses' Union", "pay", 4, 80)]
    [InlineData("NOR", "tariffs", 3, 75)]
    public void Talks_EndWithTheirOwnGap(string mover, string issue, int gap, int percent)
    {
        var last = Whole.Value.Steps.Last(step => step.Party.Name == mover);
        Assert.Equal((gap, percent), (last.Gap, last.GapPercent));
        Assert.Equal(issue, Whole.Value.Positions.Single(position => position.Id == last.Position).Issue);
    }

    [Fact]
    public void RandomOrdersAndIncrements_ComeToTheSame()
    {
        var expected = ReadingJson.Write(Whole.Value);
        Prop.ForAll(Gen.Shuffle(Readings.Value).ToArbitrary(), shuffled =>
        {
            var open = new OpenDossier(new DossierOptions());
            for (var count = 1; count < shuffled.Length; count += 1 + count % 4)
                open.Build(shuffled[..count]);
            return ReadingJson.Write(open.Build(shuffled)).AsSpan().SequenceEqual(expected);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));
    }

    private static Reading[] ReadAll()
    {
        var reader = ReportReader.CreateDefault();
        return [.. Directory.GetFiles(Repository.Path("samples", "sma")).Concat(Directory.GetFiles(Repository.Path("tests", "Parley.Tests", "WholeReports", "Mixed")))
            .Where(path => !path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(path => reader.Read(new SourceItem { Name = Path.GetFileName(path), Bytes = File.ReadAllBytes(path) }).Reading).OfType<Reading>()];
    }
}
