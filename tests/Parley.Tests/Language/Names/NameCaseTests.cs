using System.Text.Json;
using Parley.Language;
using Parley.Model;

namespace Parley.Tests.Language.Names;

/// <summary>Sentences with the people, bodies and places in them: <c>Cases/Names/*.jsonl</c>.</summary>
public class NameCaseTests
{
    private static readonly AnnotationPipeline Pipeline = DefaultPipeline.Create().Build();

    public static TheoryData<int> Entities() => Lines("entities.jsonl");

    public static TheoryData<int> Places() => Lines("places.jsonl");

    public static TheoryData<int> References() => Lines("references.jsonl");

    [Theory]
    [MemberData(nameof(Entities))]
    public void Annotate_Entities_AreAllThoseNamed(int line)
    {
        using var json = Case("entities.jsonl", line, out var document);
        var expected = json.RootElement.GetProperty("expected").EnumerateArray()
            .Select(item => $"{item.GetProperty("name").GetString()} {item.GetProperty("kind").GetString()} {item.GetProperty("affiliation").GetString()}");
        var found = document.Entities.Where(entity => !entity.IsDescribed).Select(entity => $"{entity.Name} {entity.Kind} {entity.Affiliation}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Annotate_Capitals_ArePlacesOnlyWhereSomethingHappens(int line)
    {
        using var json = Case("places.jsonl", line, out var document);
        var states = document.Names.Where(name => name.Kind == MentionKind.Name).ToList();
        Assert.Equal(Strings(json, "places"), states.Where(name => name.IsPlace).Select(name => name.Head.Quote(document.Text)));
        Assert.Equal(Strings(json, "actors"), states.Where(name => !name.IsPlace).Select(name => name.Head.Quote(document.Text)));
    }

    [Theory]
    [MemberData(nameof(References))]
    public void Annotate_References_MeanWhomTheTextMeans(int line)
    {
        using var json = Case("references.jsonl", line, out var document);
        var mention = json.RootElement.GetProperty("mention").GetString();
        var name = Assert.Single(document.Names, name => name.Span.Quote(document.Text) == mention);
        Assert.Equal(json.RootElement.GetProperty("entity").GetString(), document.Entities[name.Entity].Name);
    }

    private static string[] Strings(JsonDocument json, string key) => [.. json.RootElement.GetProperty(key).EnumerateArray().Select(item => item.GetString()!)];

    private static TheoryData<int> Lines(string file) => [.. Enumerable.Range(1, File.ReadAllLines(PathOf(file)).Length)];

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Cases", "Names", file);

    private static JsonDocument Case(string file, int line, out AnnotatedDocument document)
    {
        var json = JsonDocument.Parse(File.ReadLines(PathOf(file)).ElementAt(line - 1));
        var text = json.RootElement.GetProperty("text").GetString()!;
        document = Pipeline.Annotate(new Document { Id = "sha256:0", Source = "case", Text = text }, reference: null, CancellationToken.None);
        return json;
    }
}
