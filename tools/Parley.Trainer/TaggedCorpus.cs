using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Parley.Language;
using Parley.Model;

namespace Parley.Trainer;

/// <summary>Reads texts and a token layer, and puts the layer's tags on Parley's tokens.</summary>
internal static class TaggedCorpus
{
    private static readonly AnnotationPipeline Pipeline =
        new AnnotationPipelineBuilder().Use(new Tokenizer()).Use(new SentenceSplitter()).Use(new WordTagger()).Build();

    public static List<TaggedDocument> Read(string textsPath, string tokensPath)
    {
        var layers = ReadLayers(tokensPath);
        var documents = new List<TaggedDocument>();
        foreach (var line in Lines(textsPath))
        {
            using var json = JsonDocument.Parse(line);
            var (source, text) = (json.RootElement.GetProperty("source").GetString()!, json.RootElement.GetProperty("text").GetString()!);
            if (layers.TryGetValue(source, out var layer))
                documents.Add(Align(source, text, layer));
        }
        return documents;
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static Dictionary<string, List<LayerToken>> ReadLayers(string path)
    {
        var layers = new Dictionary<string, List<LayerToken>>(StringComparer.Ordinal);
        foreach (var line in Lines(path).Skip(1))
        {
            var cells = line.Split('\t');
            if (!layers.TryGetValue(cells[0], out var layer))
                layers.Add(cells[0], layer = []);
            layer.Add(new(int.Parse(cells[2], CultureInfo.InvariantCulture), int.Parse(cells[3], CultureInfo.InvariantCulture), cells[6]));
        }
        return layers;
    }

    private static TaggedDocument Align(string source, string text, List<LayerToken> layer)
    {
        var annotated = Pipeline.Annotate(new Document { Id = "sha256:0", Source = source, Text = text }, reference: null, CancellationToken.None);
        var map = CodePointMap.For(text);
        var byStart = layer.ToLookup(token => token.Start);
        var byEnd = layer.Select(token => token.End).ToHashSet();
        return new(annotated, [.. annotated.Sentences.Select(sentence => Words(annotated, sentence, map, byStart, byEnd))]);
    }

    private static ImmutableArray<TaggedWord> Words(AnnotatedDocument document, Sentence sentence, CodePointMap map, ILookup<int, LayerToken> byStart, HashSet<int> byEnd)
    {
        var words = ImmutableArray.CreateBuilder<TaggedWord>();
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var span = map.ToCodePoints(document.Tokens[i].Span);
            var parts = byEnd.Contains(span.End) ? Parts(span, byStart) : [];
            var word = document.Tokens[i].Span.Quote(document.Text);
            words.Add(new(word, parts.Count == 0 ? null : Tag(word, parts)));
        }
        return words.ToImmutable();
    }

    // The layer's tokens that make up one of ours: "we've" is two there.
    private static List<LayerToken> Parts(TextSpan span, ILookup<int, LayerToken> byStart)
    {
        var parts = new List<LayerToken>();
        for (var at = span.Start; at < span.End;)
        {
            if (byStart[at].FirstOrDefault() is not { Tag: not null } next || next.End > span.End)
                return [];
            parts.Add(next);
            at = next.End;
        }
        return parts;
    }

    private static string Tag(string word, List<LayerToken> parts)
    {
        // "we've", "he'll": a pronoun and a finite verb in one.
        if (parts.Count > 1 && parts[0].Tag is "PRP" && parts[1].Tag[0] is 'V' or 'M')
            return "PRPV";
        return TagNames.Simplify(word, parts[0].Tag);
    }

    private readonly record struct LayerToken(int Start, int End, string Tag);
}
