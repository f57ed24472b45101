using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Parley.Language;
using Parley.Model;

namespace Parley.Trainer;

/// <summary>Reads texts with their attributions and the token layer.</summary>
internal static class Corpus
{
    private static readonly AnnotationPipeline Pipeline = new AnnotationPipelineBuilder().Use(new Tokenizer()).Use(new SentenceSplitter()).Build();

    /// <param name="part">"train" or "dev".</param>
    /// <param name="limit">Only so many documents, evenly spread; 0 for all.</param>
    public static List<CorpusDocument> ReadPart(string folder, string part, int limit) =>
        Read(Path.Combine(folder, part + ".jsonl.gz"), Path.Combine(folder, part + ".tokens.tsv.gz"), limit);

    private static List<CorpusDocument> Read(string textsPath, string tokensPath, int limit)
    {
        var lines = Lines(textsPath).ToList();
        var step = limit == 0 ? 1 : Math.Max(1, lines.Count / limit);
        var layers = ReadLayers(tokensPath);
        var documents = new List<CorpusDocument>();
        for (var i = 0; i < lines.Count; i += step)
        {
            using var json = JsonDocument.Parse(lines[i]);
            var source = json.RootElement.GetProperty("source").GetString()!;
            var document = Document(json.RootElement, source);
            if (layers.TryGetValue(source, out var layer))
                LayerAlignment.Apply(document, layer);
            documents.Add(document);
        }
        return documents;
    }

    private static CorpusDocument Document(JsonElement json, string source)
    {
        var text = json.GetProperty("text").GetString()!;
        var annotated = Pipeline.Annotate(new Document { Id = "sha256:0", Source = source, Text = text }, reference: null, CancellationToken.None);
        var positions = Positions(text);
        return new(annotated)
        {
            Attributions = [.. json.GetProperty("attributions").EnumerateArray().Select(one => new GoldAttribution(Spans(one, "source", positions), Spans(one, "cue", positions), Spans(one, "content", positions)))],
        };
    }

    // Where each code point lies in the text.
    private static int[] Positions(string text)
    {
        var positions = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            positions.Add(i);
        positions.Add(text.Length);
        return [.. positions];
    }

    private static ImmutableArray<TextSpan> Spans(JsonElement json, string name, int[] positions) =>
        [.. json.GetProperty(name).EnumerateArray().Select(span => new TextSpan(positions[span[0].GetInt32()], positions[span[1].GetInt32()]))];

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static Dictionary<string, List<LayerToken>> ReadLayers(string path)
    {
        var layers = new Dictionary<string, List<LayerToken>>(StringComparer.Ordinal);
        var (sentence, first) = ("", 0);
        foreach (var line in Lines(path).Skip(1))
        {
            var cells = line.Split('\t');
            if (!layers.TryGetValue(cells[0], out var layer))
            {
                layers.Add(cells[0], layer = []);
                sentence = "";
            }
            if (cells[1] != sentence)
                (sentence, first) = (cells[1], layer.Count);
            var head = Number(cells[8]);
            layer.Add(new(Number(cells[2]), Number(cells[3]), cells[6], cells[7], head == 0 ? -1 : first + head - 1, cells[9]));
        }
        return layers;
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
