using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parley.Terms;

/// <summary>Reads YAML into nodes from the parser's events, without recursion, so that depth and size are bounded and every place is exact.</summary>
internal static class YamlTree
{
    private const int MaxDepth = 16;

    private const int MaxNodes = 50_000;

    public const int MaxCharacters = 1 << 20;

    /// <summary>The one document of the file; null where it is not YAML as terms files use it, and then there is a problem.</summary>
    public static TermsNode? Read(string text, ProblemList problems)
    {
        if (text.Length > MaxCharacters)
        {
            problems.Add("PAR519", 1, 1, $"The file has {text.Length} characters.", "A terms file has at most 1,048,576: split it.");
            return null;
        }
        var parser = new Parser(new StringReader(text));
        try
        {
            return Read(parser, problems);
        }
        catch (YamlException e)
        {
            var place = e.Start;
            problems.Add("PAR501", (int)Math.Max(1, place.Line), (int)Math.Max(1, place.Column), $"This is not YAML: {OneLine(e.Message)}", "Check indentation, quotation marks and brackets here and in the line above.");
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException or NullReferenceException)
        {
            // Defects of the library on damaged input must not end the run.
            var last = parser.Current?.Start ?? Mark.Empty;
            problems.Add("PAR501", (int)Math.Max(1, last.Line), (int)Math.Max(1, last.Column), "This is not YAML from here on.", "Check indentation, quotation marks and brackets: one may not be closed.");
            return null;
        }
    }

    private static TermsNode? Read(Parser parser, ProblemList problems)
    {
        var open = new Stack<TermsNode>();
        var keys = new Stack<TermsNode?>();
        TermsNode? root = null;
        TermsNode? key = null;
        var count = 0;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false }:
                    return Refuse(problems, parser.Current.Start, "Anchors, aliases and tags are not used in terms files.", "Write the value out where it is needed.");
                case DocumentStart when root is not null:
                    return Refuse(problems, parser.Current.Start, "A second document begins here.", "Keep one agreement a file.");
                case MappingStart or SequenceStart:
                    var start = parser.Current.Start;
                    var container = new TermsNode(parser.Current is MappingStart ? TermsNodeKind.Map : TermsNodeKind.List, (int)start.Line, (int)start.Column);
                    if (open.TryPeek(out var over) && over.Kind == TermsNodeKind.Map && key is null)
                        return Refuse(problems, start, "A key must be a word.", "Put the value behind a key, as in 'base: {year: 2019}'.");
                    Place(container, open, ref key, ref root);
                    open.Push(container);
                    keys.Push(key);
                    key = null;
                    if (open.Count > MaxDepth)
                        return Refuse(problems, start, $"Values lie more than {MaxDepth} deep in one another.", "Terms files need no more than five levels.");
                    break;
                case MappingEnd or SequenceEnd:
                    open.Pop();
                    key = keys.Pop();
                    break;
                case Scalar scalar:
                    var node = ToNode(scalar);
                    if (open.TryPeek(out var map) && map.Kind == TermsNodeKind.Map && key is null)
                        key = node;
                    else
                        Place(node, open, ref key, ref root);
                    break;
            }
            if (++count > MaxNodes)
                return Refuse(problems, parser.Current!.Start, "The file has too many values.", "Split it into one agreement each.");
        }
        if (root is null)
            problems.Add("PAR501", 1, 1, "The file is empty.", "Begin with 'parley-terms: 1'.");
        return root;
    }

    private static void Place(TermsNode node, Stack<TermsNode> open, ref TermsNode? key, ref TermsNode? root)
    {
        if (!open.TryPeek(out var parent))
            root = node;
        else if (parent.Kind == TermsNodeKind.List)
            parent.Items.Add(node);
        else
        {
            parent.Entries.Add((key!, node));
            key = null;
        }
    }

    private static TermsNode ToNode(Scalar scalar) => new(TermsNodeKind.Scalar, (int)scalar.Start.Line, (int)scalar.Start.Column)
    {
        Text = scalar.Value,
        IsQuoted = scalar.Style is not ScalarStyle.Plain,
    };

    private static TermsNode? Refuse(ProblemList problems, Mark place, string message, string hint)
    {
        problems.Add("PAR519", (int)place.Line, (int)place.Column, message, hint);
        return null;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
