using System.Text.Json;
using Parley.Terms;
using Parley.Testing;

namespace Parley.Tests.Terms;

public class TermsTextTests
{
    public static TheoryData<string> Files() => [.. TermsFolder.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_HasNoMistake(string name) => Assert.Empty(TermsFolder.Load(name).Problems);

    [Theory]
    [MemberData(nameof(Files))]
    public void WrittenFile_ReadsBackTheSame(string name)
    {
        var written = TermsText.Write(TermsFolder.Open(name));
        var again = new TermsLoader(SeriesCatalog.Default).Load(name, written, TermsFolder.Text);
        Assert.Empty(again.Problems);
        Assert.Equal(written, TermsText.Write(again.Agreement!));
        Assert.Equal(Json(TermsFolder.Open(name)), Json(again.Agreement!));
    }

    [Fact]
    public void TwelveAgreements_FollowOneAnother()
    {
        var chain = new List<string>();
        for (var one = TermsFolder.Open("sma-12.yaml"); one is not null; one = one.Previous)
            chain.Add(one.Id);
        Assert.Equal(12, chain.Count);
        Assert.Equal("KR-US-01", chain[^1]);
        var model = new CostModel(SeriesCatalog.Default).Run(TermsFolder.Open("sma-12.yaml"), CostOptions.Default);
        Assert.All(Enumerable.Range(1991, 40), year => Assert.NotNull(model.FindInChain(year)?.Amount));
    }

    [Fact]
    public void Schema_HasTheParsersKeys()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.Path("docs", "terms.schema.json")));
        var definitions = schema.RootElement.GetProperty("$defs");
        Same(TermsKeys.File, schema.RootElement);
        Same(TermsKeys.Parties, schema.RootElement.GetProperty("properties").GetProperty("parties"));
        (string Name, IEnumerable<string> Keys)[] parts =
        [
            ("rounding", TermsKeys.Rounding), ("base", TermsKeys.Base), ("part", TermsKeys.Part), ("rule", TermsKeys.Rule), ("change", TermsKeys.Change), ("summand", TermsKeys.Summand), ("category", TermsKeys.Category),
            ("limit", TermsKeys.Limit), ("domestic", TermsKeys.Domestic), ("rate", TermsKeys.Rate), ("assumption", TermsKeys.Assumption), ("gap", TermsKeys.Gap), ("unspent", TermsKeys.Unspent),
            ("recorded", TermsKeys.Recorded), ("check", TermsKeys.Check),
        ];
        foreach (var (name, keys) in parts)
            Same(keys, definitions.GetProperty(name));
        Assert.Equal(parts.Length, definitions.EnumerateObject().Count());
    }

    // The example of the document gives what the document says.
    [Fact]
    public void DocumentedExample_GivesTheDocumentedAmounts()
    {
        var document = File.ReadAllText(Repository.Path("docs", "terms.md"));
        var from = document.IndexOf("```yaml\n", StringComparison.Ordinal) + 8;
        var agreement = TermsFolder.Parse(document[from..document.IndexOf("```", from, StringComparison.Ordinal)]);
        var result = new CostModel(SeriesCatalog.Default).Run(agreement, CostOptions.Default);
        Assert.Equal([510m, 520m, 530m, 541m, 552m], result.Years.Select(static year => year.Amount!.Value / 1_000_000));
        Assert.Contains("510, 520, 530, 541 and 552 million", document, StringComparison.Ordinal);
    }

    private static void Same(IEnumerable<string> keys, JsonElement definition) =>
        Assert.Equal(keys.Order(StringComparer.Ordinal), definition.GetProperty("properties").EnumerateObject().Select(static property => property.Name).Order(StringComparer.Ordinal));

    private static string Json(CostAgreement agreement)
    {
        var result = new CostModel(SeriesCatalog.Default).Run(agreement, CostOptions.Default);
        return System.Text.Encoding.UTF8.GetString(CostJson.Write([new Measures(SeriesCatalog.Default).Of(result, MeasureOptions.Default)], []));
    }
}
