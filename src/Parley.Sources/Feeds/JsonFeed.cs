using System.Text.Json;
using Parley.Model;

namespace Parley.Sources;

/// <summary>A feed as jsonfeed.org has it, versions 1 and 1.1.</summary>
internal static class JsonFeed
{
    public static Feed Read(string name, string text, out Diagnostic? trouble)
    {
        trouble = null;
        try
        {
            using var document = JsonDocument.Parse(text);
            var entries = new List<FeedEntry>();
            if (document.RootElement.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in items.EnumerateArray())
                {
                    if (item.ValueKind == JsonValueKind.Object)
                        entries.Add(Entry(item));
                }
            }
            return new(Text(document.RootElement, "title"), entries, []);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            trouble = SourceDiagnostics.DamagedFeed(name, e.Message);
            return new(null, [], []);
        }
    }

    private static FeedEntry Entry(JsonElement item) => new()
    {
        Link = Text(item, "url") ?? Text(item, "external_url"),
        Title = Text(item, "title"),
        Author = Author(item),
        Published = FeedDates.Read(Text(item, "date_published")),
        Content = Text(item, "content_html") ?? Text(item, "content_text"),
        Summary = Text(item, "summary"),
    };

    private static string? Author(JsonElement item)
    {
        if (item.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array && authors.GetArrayLength() > 0)
            return Text(authors[0], "name");
        return item.TryGetProperty("author", out var author) ? Text(author, "name") : null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
