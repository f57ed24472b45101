using System.Text;
using Parley.Store;

namespace Parley.Cli;

/// <summary>Search hits for a terminal and for pipes.</summary>
internal static class HitText
{
    private const string Bold = "\u001b[1m", Plain = "\u001b[0m";

    /// <summary>One line a hit; found words stand between asterisks.</summary>
    public static string Tsv(IEnumerable<SearchHit> hits) => TsvText.Of(new Table(
        "hits",
        ["source", "published", "outlet", "title", "speaker", "snippet"],
        [.. hits.Select(hit => new[] { hit.Source, hit.Published, hit.Outlet, hit.Title, hit.Speaker, Mark(hit.Snippet, "**", "**") })]));

    /// <summary>A heading and the words around the hit.</summary>
    public static string Screen(IReadOnlyCollection<SearchHit> hits, bool hasColours)
    {
        if (hits.Count == 0)
            return "Nothing found.\n";
        var text = new StringBuilder();
        foreach (var hit in hits)
        {
            text.Append(TerminalText.Clean(string.Join(", ", new[] { hit.Title ?? hit.Source, hit.Outlet, hit.Published }.Where(part => part is not null)))).Append('\n');
            var speaker = hit.Speaker is null ? "" : $"{TerminalText.Clean(hit.Speaker)}: ";
            text.Append("  ").Append(speaker).Append(hasColours ? Mark(hit.Snippet, Bold, Plain) : Mark(hit.Snippet, "**", "**")).Append('\n');
            text.Append("  ").Append(TerminalText.Clean(hit.Source)).Append("\n\n");
        }
        return text.ToString();
    }

    // The marks go in after the words are made safe: cleaning would take the escape sequences out again.
    private static string Mark(string snippet, string open, string close)
    {
        var marked = new StringBuilder();
        var rest = snippet;
        while (rest.IndexOfAny([SearchHit.Open, SearchHit.Close]) is var at and >= 0)
        {
            marked.Append(TerminalText.Clean(rest[..at])).Append(rest[at] == SearchHit.Open ? open : close);
            rest = rest[(at + 1)..];
        }
        return marked.Append(TerminalText.Clean(rest)).ToString();
    }
}
