using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Parley.Dossiers;

/// <summary>Reads a corrections file (YAML). What cannot be understood is left out and told with its line; the rest stands.</summary>
public sealed class CorrectionsFile
{
    /// <summary>The file's name in a dossier folder.</summary>
    public const string FileName = "corrections.yaml";

    private const int MaxCharacters = 1 << 20;
    private const int MaxDepth = 8;

    private readonly List<Diagnostic> _problems = [];
    private readonly string _path;
    private string? _who;
    private string? _when;

    private CorrectionsFile(string path) => _path = path;

    /// <summary>The corrections and what is wrong with the file.</summary>
    /// <param name="path">For messages.</param>
    /// <param name="text">The file's content.</param>
    public static (CorrectionSet Corrections, ImmutableArray<Diagnostic> Problems) Parse(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var file = new CorrectionsFile(path);
        var set = file.Read(text);
        return (set, [.. file._problems]);
    }

    private CorrectionSet Read(string text)
    {
        if (Load(text) is not { } root)
            return CorrectionSet.Empty;
        if (root is not YamlMappingNode map)
        {
            Problem("PAR410", root, "A corrections file begins with keys.", "Begin with 'by:' and 'on:', then 'corrections:', 'negotiations:' or 'grades:'.");
            return CorrectionSet.Empty;
        }
        Known(map, "by", "on", "corrections", "negotiations", "grades");
        (_who, _when) = (Text(map, "by"), Text(map, "on"));
        return new()
        {
            Items = [.. List(map, "corrections").SelectMany(Items)],
            Negotiations = [.. List(map, "negotiations").Select(Negotiation).OfType<NamedNegotiation>()],
            Grades = [.. List(map, "grades").Select(Grade).OfType<SourceGrade>()],
        };
    }

    // The parser's events first, for they need no recursion: depth and size are known before anything is built.
    private YamlNode? Load(string text)
    {
        try
        {
            if (text.Length > MaxCharacters || Depth(text) > MaxDepth)
            {
                _problems.Add(new("PAR410", Severity.Error, _path, "The file is too large or too deep for corrections.", "Split it, or see docs/corrections.md for its form."));
                return null;
            }
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        }
        catch (YamlException e)
        {
            _problems.Add(new("PAR410", Severity.Error, Place(e.Start), $"This is not YAML: {e.Message.ReplaceLineEndings(" ")}", "Check indentation, quotation marks and brackets here and in the line above."));
            return null;
        }
    }

    private static int Depth(string text)
    {
        var parser = new Parser(new StringReader(text));
        var (depth, most) = (0, 0);
        // No further than needed: the parser slows down with every bracket that stays open.
        while (most <= MaxDepth && parser.MoveNext())
        {
            depth += parser.Current is MappingStart or SequenceStart ? 1 : parser.Current is MappingEnd or SequenceEnd ? -1 : 0;
            // An alias can make a small file large.
            most = Math.Max(most, parser.Current is AnchorAlias ? int.MaxValue : depth);
        }
        return most;
    }

    private IEnumerable<ItemCorrection> Items(YamlMappingNode entry)
    {
        Known(entry, "report", "item", "set", "drop", "why", "by", "on");
        if (Text(entry, "report") is not { } report)
        {
            Problem("PAR415", entry, "A correction names no report.", "Add 'report:' with the end of its path, or its id.");
            yield break;
        }
        if (Sign(entry) is not { } signature)
            yield break;
        var item = Text(entry, "item");
        if (Text(entry, "drop") is "true" or "yes")
            yield return new(report, item, "drop", null, signature, Place(entry.Start));
        if (!entry.Children.TryGetValue("set", out var set))
            yield break;
        if (set is not YamlMappingNode fields)
        {
            Problem("PAR410", set, "'set' holds fields and their values.", "Write it as 'set: {role: demand, by: USA}'.");
            yield break;
        }
        foreach (var (key, value) in fields.Children)
            yield return new(report, item, ((YamlScalarNode)key).Value ?? "", value is YamlScalarNode { Value: { } text } && text is not ("" or "~" or "null" or "nothing") ? text : null, signature, Place(key.Start));
    }

    private NamedNegotiation? Negotiation(YamlMappingNode entry)
    {
        Known(entry, "name", "reports", "why", "by", "on");
        var reports = entry.Children.TryGetValue("reports", out var node) && node is YamlSequenceNode list ? list.Children.OfType<YamlScalarNode>().Select(one => one.Value ?? "").ToImmutableArray() : [];
        if (Text(entry, "name") is not { } name || reports.IsEmpty)
        {
            Problem("PAR415", entry, "A negotiation needs a name and its reports.", "Write it as '- {name: ..., reports: [a.txt, b.txt], why: ...}'.");
            return null;
        }
        return Sign(entry) is { } signature ? new(name, reports, signature, Place(entry.Start)) : null;
    }

    private SourceGrade? Grade(YamlMappingNode entry)
    {
        Known(entry, "outlet", "speaker", "reliability", "credibility", "why", "by", "on");
        var name = Text(entry, "outlet") ?? Text(entry, "speaker");
        var (reliability, credibility) = (Text(entry, "reliability"), Text(entry, "credibility"));
        var isRight = name is not null && (reliability ?? credibility) is not null && reliability is null or ['A' or 'B' or 'C' or 'D' or 'E' or 'F'] && credibility is null or [>= '1' and <= '6'];
        if (name is null || !isRight)
        {
            Problem("PAR414", entry, "This grade cannot be used.", "Name an outlet or a speaker, with a reliability from A to F, a credibility from 1 to 6, or both.");
            return null;
        }
        return new(name, Text(entry, "outlet") is null ? "speaker" : "outlet", reliability, credibility is null ? null : int.Parse(credibility, CultureInfo.InvariantCulture));
    }

    private Signature? Sign(YamlMappingNode entry)
    {
        if ((Text(entry, "by") ?? _who, Text(entry, "on") ?? _when, Text(entry, "why")) is ({ } who, { } when, { } why))
            return new(who, when, why);
        Problem("PAR415", entry, "Nobody can tell who set this right, when or why.", "Add 'why:' here, and 'by:' and 'on:' here or at the head of the file.");
        return null;
    }

    private IEnumerable<YamlMappingNode> List(YamlMappingNode map, string key)
    {
        if (!map.Children.TryGetValue(key, out var node))
            yield break;
        foreach (var child in node is YamlSequenceNode list ? list.Children : [node])
        {
            if (child is YamlMappingNode entry)
                yield return entry;
            else
                Problem("PAR410", child, $"'{key}' is a list of entries with keys.", "Begin each entry with '- ' and a key.");
        }
    }

    private void Known(YamlMappingNode map, params string[] keys)
    {
        foreach (var (key, _) in map.Children)
        {
            if (key is not YamlScalarNode { Value: { } name } || !keys.Contains(name, StringComparer.Ordinal))
                Problem("PAR413", key, $"There is no key '{key}' here.", $"Use one of: {string.Join(", ", keys)}.");
        }
    }

    private static string? Text(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var node) && node is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;

    private string Place(Mark mark) => string.Create(CultureInfo.InvariantCulture, $"{_path}:{mark.Line}:{mark.Column}");

    private void Problem(string code, YamlNode node, string message, string hint) => _problems.Add(new(code, Severity.Error, Place(node.Start), message, hint));
}
