using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Parley.Model;
using Parley.Record;
using Parley.Sources;

namespace Parley.Trainer;

/// <summary>Reads the reports whose figures have roles that a person gave: gold files beside texts, and a table of places in other texts.</summary>
internal sealed class FigureCorpus
{
    // Up to the statements: figures look at what was said.
    private const int Extractors = 3;

    private readonly ReportReader _reader = ReportReader.CreateDefault();
    private readonly FigureExtractor _extractor = new(new FigureLexicons());
    private readonly List<FigureExample> _examples = [];
    private readonly SideCorpus _sides;

    public FigureCorpus() => _sides = new(_extractor);

    /// <summary>Those who may be a side of each amount of the gold files.</summary>
    public IReadOnlyList<SideExample> Sides => _sides.Examples;

    public ImmutableArray<FigureExample> Examples => [.. _examples];

    /// <summary>A folder of NAME.gold.json files with the texts in the other folder.</summary>
    public void AddGold(string set, string gold, string texts)
    {
        var inputs = Path.Combine(texts, "input.jsonl");
        var items = File.Exists(inputs)
            ? new JsonLines().ReadFile(inputs).ToDictionary(result => Path.GetFileNameWithoutExtension(result.Item!.Name), result => result.Item!, StringComparer.Ordinal)
            : null;
        foreach (var path in Directory.GetFiles(gold, "*.gold.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path)[..^".gold.json".Length];
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (!json.RootElement.TryGetProperty("figures", out var figures))
                continue;
            var item = items is not null ? items[name] : new SourceItem { Name = name + ".txt", Bytes = File.ReadAllBytes(Path.Combine(texts, name + ".txt")) };
            // The second half of the own reports, by even numbers, was held out while the rules were written.
            var part = set == "own" && int.Parse(name, CultureInfo.InvariantCulture) % 2 == 0 ? "held" : set;
            if (_reader.Draft(item, Extractors) is not { } draft)
                continue;
            FigureGold[] golds = [.. figures.EnumerateArray().Where(figure => figure.GetProperty("role").ValueKind == JsonValueKind.String).Select(figure => new FigureGold(figure))];
            AddFigures(part, name, draft, golds);
            _sides.Add(part, name, draft, json.RootElement, golds);
        }
    }

    /// <summary>A table of places (file, source, start and end in code points, role) in the texts of the folder.</summary>
    public void AddPlaces(string table, string folder)
    {
        var rows = File.ReadLines(table).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToLookup(cells => cells[0]);
        foreach (var file in rows.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var bySource = file.ToLookup(cells => cells[1], StringComparer.Ordinal);
            using var stream = Open(Path.Combine(folder, file.Key));
            foreach (var result in new JsonLines().Read(file.Key, stream))
            {
                if (result.Item is { } item && bySource.Contains(item.Name) && _reader.Draft(item, Extractors) is { } draft)
                    AddPlaces(file.Key, item.Name, draft, [.. bySource[item.Name]]);
            }
        }
    }

    /// <summary>Short texts with the amounts marked: <c>[d:$5 million]</c>; the letter is the role's first.</summary>
    public void AddMarked(string set, string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
            AddMarked(set, (++number).ToString(CultureInfo.InvariantCulture), line);
    }

    /// <summary>The tests' own examples: texts with the quotes of some figures and their roles.</summary>
    public void AddCases(string folder)
    {
        foreach (var path in Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var line in File.ReadLines(path))
            {
                number++;
                using var json = JsonDocument.Parse(line);
                if (!json.RootElement.TryGetProperty("figures", out var figures) || figures.ValueKind != JsonValueKind.Array)
                    continue;
                var text = json.RootElement.GetProperty("text").GetString()!;
                var published = json.RootElement.TryGetProperty("published", out var date) ? EdtfDate.Parse(date.GetString()!) : (EdtfDate?)null;
                var spans = new List<(TextSpan, FigureRole)>();
                foreach (var figure in figures.EnumerateArray())
                {
                    if (figure.TryGetProperty("role", out var role) && figure.TryGetProperty("quote", out var quote) && text.IndexOf(quote.GetString()!, StringComparison.Ordinal) is >= 0 and var at)
                        spans.Add((new TextSpan(at, at + quote.GetString()!.Length), Enum.Parse<FigureRole>(role.GetString()!, ignoreCase: true)));
                }

                AddText("cases", Path.GetFileNameWithoutExtension(path) + "/" + number.ToString(CultureInfo.InvariantCulture), text, published, spans, [.. figures.EnumerateArray()]);
            }
        }
    }

    private void AddMarked(string set, string name, string line)
    {
        var text = new StringBuilder();
        var spans = new List<(TextSpan, FigureRole)>();
        var figures = new List<JsonElement>();
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] != '[')
            {
                text.Append(line[at]);
                continue;
            }
            var end = line.IndexOf(']', at);
            var parts = line[(at + 3)..end].Split('|');
            var role = Enum.GetValues<FigureRole>().First(role => char.ToLowerInvariant(role.ToString()[0]) == line[at + 1]);
            spans.Add((new TextSpan(text.Length, text.Length + parts[0].Length), role));
            text.Append(parts[0]);
            if (parts.Length == 3)
                figures.Add(Marked(parts, role, spans[^1].Item1.Start));
            at = end;
        }

        AddText(set, name, text.ToString(), published: null, spans, [.. figures]);
    }

    // "AMOUNT|BY|PAYER>PAYEE" as a figure of the gold; what the words leave open is not told.
    private static JsonElement Marked(string[] parts, FigureRole role, int start)
    {
        static string? Side(string name) => name == "-" ? null : name;
        var figure = new Dictionary<string, object?>(StringComparer.Ordinal) { ["quote"] = parts[0], ["start"] = start, ["role"] = role.ToString() };
        if (parts[1] != "-" || role == FigureRole.Estimate)
            figure["by"] = Side(parts[1]);
        if (parts[2].Split('>') is [var payer, var payee])
            (figure["payer"], figure["payee"]) = (Side(payer), Side(payee));
        return JsonSerializer.SerializeToElement(figure);
    }

    private void AddText(string set, string name, string text, EdtfDate? published, List<(TextSpan Span, FigureRole Role)> spans, JsonElement[] figures)
    {
        if (_reader.Draft(new SourceItem { Name = name, Bytes = Encoding.UTF8.GetBytes(text), Format = SourceFormat.Text, Clean = true, Published = published }, Extractors) is not { } draft)
            return;
        _sides.AddCase(set, name, draft, figures);
        foreach (var one in _extractor.Cases(draft))
        {
            foreach (var (span, role) in spans)
            {
                if (span.Overlaps(one.Candidate.Quantity.Span))
                {
                    Add(set, name, one, role);
                    break;
                }
            }
        }
    }

    private void Add(string set, string name, RoleCase one, FigureRole role)
    {
        var target = new double[RoleModel.Classes];
        target[(int)role] = 1;
        _examples.Add(new(set, set + "/" + name, one, target));
    }

    private static Stream Open(string path) => path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(path), CompressionMode.Decompress) : File.OpenRead(path);

    private void AddPlaces(string set, string name, ReadingDraft draft, IReadOnlyList<string[]> rows)
    {
        var map = CodePointMap.For(draft.Text);
        foreach (var one in _extractor.Cases(draft))
        {
            var span = map.ToCodePoints(one.Candidate.Quantity.Span);
            if (rows.FirstOrDefault(cells => span.Start < int.Parse(cells[3], CultureInfo.InvariantCulture) && int.Parse(cells[2], CultureInfo.InvariantCulture) < span.End) is not { } row)
                continue;
            Add(set, name, one, Enum.Parse<FigureRole>(row[4], ignoreCase: true));
        }
    }

    private void AddFigures(string set, string name, ReadingDraft draft, FigureGold[] gold)
    {
        foreach (var one in _extractor.Cases(draft))
        {
            var same = gold.Where(figure => figure.IsSameAmount(one.Candidate.Quantity, one.Candidate.Unit)).ToArray();
            // Of several meanings of one amount only the words tell which it is here.
            if (same.Length > 1)
                same = [.. same.Where(figure => figure.IsAt(draft.Text, one.Candidate.Quantity.Span))];
            if (same.Length == 0 || same.Any(figure => figure.Target().AsSpan().SequenceEqual(same[0].Target()) is false))
                continue;
            _examples.Add(new(set, set + "/" + name, one, same[0].Target()));
        }
    }
}
