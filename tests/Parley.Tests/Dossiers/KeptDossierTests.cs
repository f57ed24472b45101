using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Parley.Dossiers;
using Parley.Model;

namespace Parley.Tests.Dossiers;

public class KeptDossierTests
{
    private static readonly Reading[] Many = RecombinedFerry.Reports;

    private static DossierOptions Options { get; } = new() { ExchangeRates = Ferry.Rates };

    [Fact]
    public void FromNothing_TheBytesAreThoseOfAWholeBuild() => Assert.Equal(Whole(Many), new Keeper(Options).Build(Many));

    [Fact]
    public void Empty_TheBytesAreThoseOfAWholeBuild() => Assert.Equal(Whole([]), new Keeper(Options).Build([]));

    [Fact]
    public void ReportsAddedInAnyOrder_TheBytesAreThoseOfAWholeBuild() => Prop.ForAll(Gen.Shuffle(Many).ToArbitrary(), shuffled =>
    {
        var keeper = new Keeper(Options);
        keeper.Build(shuffled[..60]);
        keeper.Build(shuffled[..90]);
        keeper.Build(shuffled[..^1]);
        return keeper.Build(shuffled).AsSpan().SequenceEqual(Whole(Many));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(4));

    [Fact]
    public void ReportsAddedOneByOne_TheBytesAreThoseOfAWholeBuild()
    {
        var keeper = new Keeper(Options);
        for (var i = 1; i <= 40; i++)
            Assert.Equal(Whole(Many[..i]), keeper.Build(Many[..i]));
    }

    [Fact]
    public void TakenBack_AReportLeavesNothingBehind()
    {
        var keeper = new Keeper(Options);
        keeper.Build(Many);
        Assert.Equal(Whole(Many[7..]), keeper.Build(Many[7..]));
    }

    [Fact]
    public void OneMoreReport_ReadsAndJoinsOneRowOnly()
    {
        var keeper = new Keeper(Options);
        var more = Ferry.Report("w", "2012-05-02", "[p1|The tram drivers] asked for [f1|5 percent] more pay in the year that begins in July, while the city has offered nothing so far.")
            .Person("p1", "tram drivers", "tram drivers", ActorKind.Group).Figure("f1", 5, "%", FigureRole.Demand, by: "tram drivers").Build();
        keeper.Build(Many);
        Assert.Equal(Whole([.. Many, more]), keeper.Build([.. Many, more]));
        Assert.Equal(1, keeper.Joined);
        Assert.True(keeper.Loaded.Count < Many.Length, $"{keeper.Loaded.Count} of {Many.Length} were read");
    }

    [Fact]
    public void NothingNew_ReadsAndJoinsNothing()
    {
        var keeper = new Keeper(Options);
        keeper.Build(Many);
        Assert.Equal(Whole(Many), keeper.Build([.. Many.Reverse()]));
        Assert.Equal(0, keeper.Joined);
        Assert.Empty(keeper.Loaded);
    }

    [Fact]
    public void Corrections_AreMadeAndTakenBack()
    {
        var signature = new Signature("A. Clerk", "2011-04-01", "as printed");
        var corrected = Options with
        {
            Corrections = new()
            {
                Items = [new("reports/000003.txt", null, "outlet", "The Other Paper", signature, "c.yaml:1")],
                Negotiations = [new("The ferry talks", ["reports/000004.txt", "reports/000005.txt"], signature, "c.yaml:9")],
            },
        };
        var keeper = new Keeper(Options);
        keeper.Build(Many);
        keeper.Options = corrected;
        Assert.Equal(ReadingJson.Write(new DossierBuilder(corrected).Build(Many)), keeper.Build(Many));
        keeper.Options = Options;
        Assert.Equal(Whole(Many), keeper.Build(Many));
    }

    private static byte[] Whole(Reading[] readings) => ReadingJson.Write(new DossierBuilder(Options).Build(readings));

    /// <summary>Keeps in memory what the store keeps in its database.</summary>
    private sealed class Keeper(DossierOptions options)
    {
        private readonly Dictionary<string, byte[]> _cards = new(StringComparer.Ordinal);
        private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
        private byte[] _placement = [];

        public DossierOptions Options { get; set; } = options;

        public IReadOnlyCollection<string> Loaded { get; private set; } = [];

        public int Joined { get; private set; }

        public byte[] Build(Reading[] readings)
        {
            var loaded = new HashSet<string>(StringComparer.Ordinal);
            Reading Load(Reading reading)
            {
                lock (loaded)
                    loaded.Add(reading.Document.Id);
                // As a database gives it: another object each time.
                return ReadingJson.Read(ReadingJson.Write(reading));
            }
            var reports = readings.Select(reading => new KeptReport(reading.Document.Id, reading.Document.Source, "1 " + reading.Document.Id, _cards.GetValueOrDefault(reading.Document.Id), () => Load(reading))).ToImmutableArray();
            var result = new KeptDossier(Options, "test").Build(reports, new(_placement, identity => _cards.GetValueOrDefault(identity[2..]), key => _parts.GetValueOrDefault(key)));
            foreach (var (report, card) in result.Cards)
                _cards.Add(report, card);
            foreach (var row in result.Joined)
                _parts[row.Key] = row.Part;
            _placement = result.Placement;
            (Loaded, Joined) = (loaded, result.Joined.Count);
            using var json = new MemoryStream();
            result.WriteJson(json);
            return json.ToArray();
        }
    }
}
