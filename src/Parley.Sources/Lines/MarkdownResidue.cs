using System.Text;

namespace Parley.Sources;

/// <summary>What converters from HTML leave in a text: pictures, links, table edges, heading marks.</summary>
internal static class MarkdownResidue
{
    private const int MaxLabel = 400;
    private const int MaxTarget = 2000;

    /// <summary>The line's words; empty where it was only residue.</summary>
    public static string Strip(string line, out LineHints hints)
    {
        hints = LineHints.None;
        var text = StripEdges(line, ref hints);
        if (!text.Contains('[', StringComparison.Ordinal) && !text.Contains("**", StringComparison.Ordinal))
            return text;
        var result = new StringBuilder(text.Length);
        var linked = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '*' && i + 1 < text.Length && text[i + 1] == '*')
            {
                i++;
                continue;
            }
            var isImage = text[i] == '!' && i + 1 < text.Length && text[i + 1] == '[';
            if (!(isImage || text[i] == '[') || !TryReadLink(text, isImage ? i + 1 : i, out var label, out var end))
            {
                result.Append(text[i]);
                continue;
            }
            hints |= isImage ? LineHints.AfterImage : LineHints.None;
            if (!isImage)
            {
                linked += label.Length;
                result.Append(label);
            }
            i = end - 1;
        }
        var stripped = StripEdges(result.ToString().Trim(), ref hints);
        if (linked * 10 > stripped.Length * 6)
            hints |= LineHints.Links;
        return stripped;
    }

    private static string StripEdges(string line, ref LineHints hints)
    {
        var text = line.AsSpan().Trim();
        if (text is ['|', ..] or [.., '|'])
            text = text.Trim("| ");
        // The rule below a table's heading, or between two parts of a page.
        if (text.Trim("-|: =_*~\u2500\u2501\u2014\u2015").IsEmpty)
            return "";
        if (text is ['>', ' ', ..])
            text = text[2..].TrimStart();
        var marks = text.Length - text.TrimStart('#').Length;
        if (marks is > 0 and <= 6 && marks < text.Length && text[marks] == ' ')
        {
            hints |= marks == 1 ? LineHints.Headline : LineHints.Heading;
            text = text[marks..].Trim("# ");
        }
        return text.Length == line.Length ? line : text.ToString();
    }

    // "[words](address)"; brackets of an editor's ("[the pact] (signed in May)") have no address.
    private static bool TryReadLink(string text, int open, out ReadOnlySpan<char> label, out int end)
    {
        label = default;
        end = 0;
        var rest = text.AsSpan(open + 1);
        var close = rest[..Math.Min(rest.Length, MaxLabel)].IndexOf("](", StringComparison.Ordinal);
        if (close < 0)
            return false;
        var target = rest[(close + 2)..];
        var stop = target[..Math.Min(target.Length, MaxTarget)].IndexOf(')');
        if (stop < 0 || !IsAddress(target[..stop]))
            return false;
        label = rest[..close];
        end = open + 1 + close + 2 + stop + 1;
        return true;
    }

    private static bool IsAddress(ReadOnlySpan<char> target) =>
        target.Trim().IsEmpty || target[0] is '/' or '#' or '<' || !target.Contains(' ') && target.IndexOfAny("./:") >= 0
        || target.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
