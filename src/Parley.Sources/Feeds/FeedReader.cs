using Parley.Model;

namespace Parley.Sources;

/// <summary>Reads RSS 0.9 to 2.0, Atom, JSON feeds, sitemaps and news sitemaps. Nothing that a feed refers to is fetched; a damaged feed gives the entries before the damage.</summary>
public static class FeedReader
{
    private const int Head = 4096;

    private static readonly string[] Roots = ["<rss", "<feed", "<rdf:RDF", "<urlset", "<sitemapindex"];

    /// <summary>Whether the bytes are a feed; their first few thousand suffice.</summary>
    public static bool IsFeed(ReadOnlySpan<byte> bytes)
    {
        var head = ByteDecoder.DecodeAsGiven(bytes[..Math.Min(bytes.Length, Head)]).AsSpan().TrimStart("\uFEFF \t\r\n");
        if (head.IsEmpty || head[0] is not ('<' or '{'))
            return false;
        if (head[0] == '{')
            return head.Contains("jsonfeed.org/version", StringComparison.Ordinal);
        foreach (var root in Roots)
        {
            if (head.IndexOf(root, StringComparison.Ordinal) is >= 0 and var at && IsRoot(head, at, root.Length))
                return true;
        }
        return false;
    }

    /// <param name="trouble">What is wrong with the feed; null where nothing is.</param>
    public static Feed Read(string name, ReadOnlyMemory<byte> bytes, SourceLimits? limits, out Diagnostic? trouble)
    {
        var text = ByteDecoder.Decode(bytes.Span).Text;
        if (text is null)
        {
            trouble = SourceDiagnostics.DamagedFeed(name, "its characters are in no known encoding");
            return new(null, [], []);
        }
        return text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{', ..]
            ? JsonFeed.Read(name, text, out trouble)
            : new XmlFeed(name, limits ?? SourceLimits.Default).Read(text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n'), out trouble);
    }

    // Nothing but the declaration, comments and the document type stands before the root.
    private static bool IsRoot(ReadOnlySpan<char> head, int at, int length)
    {
        if (at + length < head.Length && char.IsLetterOrDigit(head[at + length]))
            return false;
        var first = head.IndexOf('<');
        while (first >= 0 && first < at && first + 1 < head.Length && head[first + 1] is '?' or '!')
        {
            var end = head[first..].IndexOf('>');
            var next = end < 0 ? -1 : head[(first + end)..].IndexOf('<');
            first = next < 0 ? -1 : first + end + next;
        }
        return first == at;
    }
}
