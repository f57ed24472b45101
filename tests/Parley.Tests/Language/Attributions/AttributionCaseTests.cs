using System.Text.Json;
using Parley.Language;
using Parley.Model;
using Parley.Testing;

namespace Parley.Tests.Language.Attributions;

/// <summary>Sentences with who said what: <c>Cases/Attributions/*.jsonl</c>. A content in several pieces is parted by <c>||</c>.</summary>
public class AttributionCaseTests
{
    private static readonly AnnotationPipeline Pipeline = DefaultPipeline.Create().Build();

    public static TheoryData<string, int> Cases() => new(CaseLines.Of("Attributions"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Annotate_Case_FindsWhoSaidWhat(string file, int line)
    {
        using var json = CaseLines.Read("Attributions", file, line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        var document = Pipeline.Annotate(new Document { Id = "sha256:0", Source = "case", Text = text }, reference: null, CancellationToken.None);
        var expected = json.RootElement.GetProperty("expected").EnumerateArray().ToList();
        var found = document.Attributions.Where(item => item.Class != CueClass.Belief).ToList();
        Assert.Equal(string.Join('\n', expected.Select(Expected)), string.Join('\n', found.Select(item => Describe(item, text))));
        for (var i = 0; i < expected.Count; i++)
        {
            if (expected[i].TryGetProperty("speaker", out var speaker))
                Assert.Equal(speaker.GetString(), document.Entities[Assert.NotNull(found[i].Entity)].Name);
        }
    }

    private static string Expected(JsonElement item)
    {
        string? Get(string key) => item.TryGetProperty(key, out var value) ? value.GetString() : null;
        return $"{Get("source")} | {Get("cue")} | {Get("content")} | {Get("mode")} {Get("polarity") ?? "Affirm"} {Get("class") ?? "Speech"} via:{Get("via")}";
    }

    private static string Describe(Attribution item, string text) =>
        $"{item.Source?.Quote(text)} | {string.Join(" || ", item.Cue.Select(span => span.Quote(text)))} | {string.Join(" || ", item.Content.Select(span => span.Quote(text)))} | {item.Mode} {item.Polarity} {item.Class} via:{string.Join(',', item.Via.Select(span => span.Quote(text)))}";
}
