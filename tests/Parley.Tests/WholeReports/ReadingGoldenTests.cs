using Parley.Model;
using Parley.Record;
using Parley.Sources;
using Parley.Testing;

namespace Parley.Tests.WholeReports;

/// <summary>Whole readings as outlines: of the founding reports where they are at hand, and of the shipped sample always.</summary>
public class ReadingGoldenTests
{
    private static readonly ReportReader Reader = ReportReader.CreateDefault();

    public static TheoryData<int> Seeds => [0, 1, 2, 3, 4];

    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateFiles(Repository.Path("samples", "sma")).Select(Path.GetFileName).OfType<string>()
            .Where(name => !name.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Read_FoundingReport_IsAsReviewed(int number)
    {
        var folder = Repository.Shared("seeds");
        Assert.SkipWhen(folder is null, "The founding reports are not beside the checkout (../shared/seeds).");
        var path = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).ElementAt(number);
        AssertGolden(path, $"seed-{number}");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Read_Sample_IsAsReviewed(string name) => AssertGolden(Repository.Path("samples", "sma", name), Path.GetFileNameWithoutExtension(name));

    private static void AssertGolden(string path, string golden)
    {
        var outcome = Reader.Read(new SourceItem { Name = Path.GetFileName(path), Bytes = File.ReadAllBytes(path) });
        Assert.NotNull(outcome.Reading);
        var outline = Outline.Of(ReadingJson.Write(outcome.Reading));
        Assert.Null(Golden.Difference(Repository.Path("tests", "Parley.Tests", "Golden", "Readings", golden + ".verified.txt"), outline));
    }
}
