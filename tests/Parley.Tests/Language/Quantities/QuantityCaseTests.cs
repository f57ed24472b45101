using System.Globalization;
using System.Text.Json;
using Parley.Language;
using Parley.Model;
using Parley.Testing;

namespace Parley.Tests.Language.Quantities;

/// <summary>Sentences with the quantities that they hold: <c>Cases/Quantities/*.jsonl</c>. What a case does not name must be its default.</summary>
public class QuantityCaseTests
{
    private static readonly AnnotationPipeline Pipeline = DefaultPipeline.Create().Build();

    public static TheoryData<string, int> Cases() => new(CaseLines.Of("Quantities"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Annotate_Case_FindsWhatIsExpected(string file, int line)
    {
        using var json = CaseLines.Read("Quantities", file, line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        var document = Pipeline.Annotate(new Document { Id = "sha256:0", Source = "case", Text = text }, reference: null, CancellationToken.None);
        var expected = json.RootElement.GetProperty("expected").EnumerateArray().Select(item => Expected(item, text));
        Assert.Equal(string.Join('\n', expected), string.Join('\n', document.Quantities.Select(found => Describe(found, text))));
    }

    private static string Expected(JsonElement item, string text)
    {
        string? Get(string key) => item.TryGetProperty(key, out var value) ? value.ToString() : null;
        var span = Get("span");
        Assert.Contains(span!, text, StringComparison.Ordinal);
        return $"{span} | {Get("kind")} {Get("value")}{(Get("high") is { } high ? "-" + high : "")} {Get("unit")} {Get("modifier") ?? "Exact"} {Get("measure") ?? "Level"} {Get("per")} conversion:{Get("conversionOf")} base:{Get("base")}";
    }

    private static string Describe(QuantityMention found, string text)
    {
        var high = found.High is { } top ? "-" + top.ToString(CultureInfo.InvariantCulture) : "";
        return string.Create(CultureInfo.InvariantCulture, $"{found.Span.Quote(text)} | {found.Kind} {found.Value}{high} {found.Unit} {found.Modifier} {found.Measure} {found.Per} conversion:{found.ConversionOf} base:{found.Base}");
    }
}
