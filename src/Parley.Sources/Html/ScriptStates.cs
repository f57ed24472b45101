using AngleSharp.Dom;
using Parley.Model;

namespace Parley.Sources;

/// <summary>The day in the data that a page carries for its own scripts: <c>{"publishedDate": "2026-03-14T20:37:27Z"}</c>. Only where all of them name one day: the data may hold other reports too.</summary>
internal static class ScriptStates
{
    private const int MaxLength = 2_000_000;
    private const int MaxFound = 200;

    private static readonly string[] Keys = ["\"publishedDate\"", "\"datePublished\"", "\"publishDate\"", "\"published_at\"", "\"publishedAt\"", "\"firstPublished\"", "\"publicationDate\"", "\"datePosted\""];

    public static EdtfDate? Published(List<IElement> scripts, HtmlMetadata metadata)
    {
        EdtfDate? found = null;
        foreach (var script in scripts)
        {
            var text = script.TextContent;
            if (text.Length > MaxLength)
                return null;
            foreach (var key in Keys)
            {
                var count = 0;
                for (var at = text.IndexOf(key, StringComparison.Ordinal); at >= 0 && count++ < MaxFound; at = text.IndexOf(key, at + key.Length, StringComparison.Ordinal))
                {
                    if (metadata.Day(Value(text, at + key.Length)) is not { } day)
                        continue;
                    if (found is { } other && other.Text != day.Text)
                        return null;
                    found = day;
                }
            }
        }
        return found;
    }

    // What stands in quotation marks behind the colon.
    private static string? Value(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == ':'))
            at++;
        if (at >= text.Length || text[at] != '"')
            return null;
        var end = text.IndexOf('"', at + 1);
        return end < 0 || end - at > 60 ? null : text[(at + 1)..end];
    }
}
