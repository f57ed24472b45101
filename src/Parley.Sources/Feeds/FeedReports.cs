using System.Text;

namespace Parley.Sources;

/// <summary>The reports that a feed itself holds.</summary>
public static class FeedReports
{
    /// <summary>One result an entry: the whole report; the summary with a warning, where that is all there is; an error, where there is nothing but an address.</summary>
    public static IEnumerable<SourceResult> Of(string name, Feed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        for (var i = 0; i < feed.Entries.Count; i++)
            yield return Of($"{name}#{feed.Entries[i].Link ?? (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}", feed, feed.Entries[i]);
    }

    private static SourceResult Of(string name, Feed feed, FeedEntry entry)
    {
        var words = entry.Content ?? entry.Summary;
        if (string.IsNullOrWhiteSpace(words))
            return SourceResult.Failed(SourceDiagnostics.OnlyAddress(name));
        var item = new SourceItem
        {
            Name = name,
            Bytes = Encoding.UTF8.GetBytes(WithHead(entry, words)),
            Format = SourceFormat.Html,
            Published = entry.Published,
            Outlet = entry.Outlet ?? feed.Title,
            Title = entry.Title,
            Url = entry.Link,
        };
        return new(item, entry.Content is null ? [SourceDiagnostics.OnlySummary(name)] : []);
    }

    // The title and the writer stand outside the report's words in a feed; in the text they go before them.
    private static string WithHead(FeedEntry entry, string words)
    {
        var head = new StringBuilder("<html><head><meta charset=\"utf-8\">");
        if (entry.Author is { } author)
            head.Append("<meta name=\"author\" content=\"").Append(System.Net.WebUtility.HtmlEncode(author)).Append("\">");
        head.Append("</head><body><article>");
        if (entry.Title is { } title)
            head.Append("<h1>").Append(System.Net.WebUtility.HtmlEncode(title)).Append("</h1>");
        var paragraphs = words.Contains('<', StringComparison.Ordinal) ? words : string.Concat(words.Split('\n').Select(line => $"<p>{line}</p>"));
        return head.Append("<div class=\"article-body\">").Append(paragraphs).Append("</div></article></body></html>").ToString();
    }
}
