namespace Parley.Sources;

/// <summary>What a content type (<c>text/html; charset=euc-kr</c>) says of what comes with it.</summary>
public static class ContentTypes
{
    /// <summary>Whether it is one that reports come in; an unnamed one may be.</summary>
    public static bool IsPage(string? type) => Bare(type) is "" or "text/html" or "application/xhtml+xml" or "text/plain";

    /// <summary>Whether feeds and sitemaps come in it.</summary>
    public static bool IsFeed(string? type) =>
        Bare(type) is "application/rss+xml" or "application/atom+xml" or "application/feed+json" or "application/json" or "application/xml" or "text/xml" or "application/rdf+xml" or "text/rss+xml";

    public static SourceFormat FormatOf(string? type) => Bare(type) switch
    {
        "text/html" or "application/xhtml+xml" => SourceFormat.Html,
        "text/plain" => SourceFormat.Text,
        _ => SourceFormat.Unknown,
    };

    /// <summary>Null where it names none.</summary>
    public static string? CharsetOf(string? type)
    {
        var at = type?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
            return null;
        var rest = type.AsSpan(at + "charset=".Length).TrimStart(" \"'");
        var end = rest.IndexOfAny(";\"' ,");
        return (end < 0 ? rest : rest[..end]) is { IsEmpty: false } name ? name.ToString() : null;
    }

    private static string Bare(string? type)
    {
        var text = (type ?? "").AsSpan();
        var end = text.IndexOf(';');
        return (end < 0 ? text : text[..end]).Trim().ToString().ToLowerInvariant();
    }
}
