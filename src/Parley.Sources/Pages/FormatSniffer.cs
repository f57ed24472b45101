namespace Parley.Sources;

/// <summary>Tells HTML from text.</summary>
internal static class FormatSniffer
{
    private const int HeadLength = 2048;

    private static readonly string[] Tags = ["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<article", "<div", "<p>", "<h1"];

    public static bool IsHtml(SourceItem item, string text)
    {
        if (item.Format != SourceFormat.Unknown)
            return item.Format == SourceFormat.Html;
        var head = text.AsSpan().TrimStart(" \t\r\n\f\uFEFF");
        if (head.IsEmpty || head[0] != '<')
            return false;
        head = head[..Math.Min(head.Length, HeadLength)];
        foreach (var tag in Tags)
        {
            if (head.Contains(tag, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
