using System.Xml;

namespace Parley.Sources;

/// <summary>A feed's entry while its elements are read.</summary>
internal sealed class EntryDraft
{
    private const int MinContentWords = 80;

    private string? _link;
    private string? _title;
    private string? _author;
    private string? _outlet;
    private string? _published;
    private string? _updated;
    private string? _content;
    private string? _summary;

    public static bool IsRead(XmlReader reader) => reader.LocalName
        is "title" or "link" or "guid" or "loc" or "creator" or "author" or "name" or "pubDate" or "published" or "issued" or "date" or "publication_date" or "updated" or "modified" or "lastmod"
        or "encoded" or "content" or "description" or "summary" or "source"
        // The writer of an Atom entry, and the publication of a news sitemap, are elements in elements.
        && !(reader.LocalName is "author" && reader.NamespaceURI.Contains("Atom", StringComparison.Ordinal));

    /// <summary>Atom's links are attributes; the report's own has no relation, or "alternate".</summary>
    public bool TakeLink(XmlReader reader)
    {
        if (reader.LocalName != "link" || reader.GetAttribute("href") is not { } address)
            return false;
        if (reader.GetAttribute("rel") is null or "alternate")
            _link ??= address;
        return true;
    }

    public void Take(string prefix, string name, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        switch (name)
        {
            case "title" when prefix is not "media":
                _title ??= TextNormalizer.NormalizeWithEntities(text);
                break;
            case "link" or "loc" when prefix is not "image" and not "video":
                _link = text.Trim();
                break;
            case "guid" when text.TrimStart().StartsWith("http", StringComparison.Ordinal):
                _link ??= text.Trim();
                break;
            case "creator" or "author":
                _author ??= TextNormalizer.NormalizeWithEntities(text);
                break;
            case "name":
                Name(prefix, text);
                break;
            case "source":
                _outlet ??= TextNormalizer.NormalizeWithEntities(text);
                break;
            case "pubDate" or "published" or "issued" or "date" or "publication_date":
                _published ??= text;
                break;
            case "updated" or "modified" or "lastmod":
                _updated ??= text;
                break;
            case "encoded" or "content" when prefix is not "media":
                _content ??= text;
                break;
            case "description" or "summary" when prefix is not "media":
                _summary ??= text;
                break;
        }
    }

    public FeedEntry ToEntry()
    {
        // Some outlets put the whole report where a summary should be.
        var content = _content ?? (_summary is not null && new LineShape(_summary).Words >= MinContentWords ? _summary : null);
        return new()
        {
            Link = _link,
            Title = _title,
            Author = _author,
            Outlet = _outlet,
            Published = FeedDates.Read(_published) ?? FeedDates.Read(_updated),
            Content = content,
            Summary = _summary,
        };
    }

    // In a news sitemap the name is the paper's, elsewhere the writer's.
    private void Name(string prefix, string text)
    {
        if (prefix == "news")
            _outlet ??= TextNormalizer.NormalizeWithEntities(text);
        else
            _author ??= TextNormalizer.NormalizeWithEntities(text);
    }
}
