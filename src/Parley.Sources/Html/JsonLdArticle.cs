using System.Text.Json;

namespace Parley.Sources;

/// <summary>The article that a page describes in JSON-LD (schema.org): headline, day, writers, publisher.</summary>
internal static class JsonLdArticle
{
    internal const int MaxObjects = 2000;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public static void Read(string json, HtmlMetadata metadata, PageFacts facts)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            if (Find(document.RootElement, out var page) is { } article)
                Read(article, new(document.RootElement), metadata, facts);
            facts.PagePublished ??= metadata.Day(page);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Damaged structured data is common, and is as good as none.
        }
    }

    private static void Read(JsonElement article, JsonLdNames names, HtmlMetadata metadata, PageFacts facts)
    {
        facts.Title ??= Text(article, "headline") is { } headline ? TextNormalizer.NormalizeWithEntities(headline) : null;
        facts.Body ??= Text(article, "articleBody");
        facts.IsLiveBlog |= article.TryGetProperty("@type", out var type) && type.ToString().Contains("LiveBlog", StringComparison.Ordinal);
        facts.IsClosed |= article.TryGetProperty("isAccessibleForFree", out var free) && free.ToString().Equals("false", StringComparison.OrdinalIgnoreCase);
        if (article.TryGetProperty("wordCount", out var count) && int.TryParse(count.ToString(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var words))
            facts.StatedWords = words;
        metadata.SetPublished(facts, Text(article, "datePublished"));
        metadata.SetUpdated(facts, Text(article, "dateModified"));
        facts.Language ??= HtmlMetadata.LanguageTag(Text(article, "inLanguage"));
        facts.Outlet ??= metadata.Outlet(names.Of(article, "publisher"));
        facts.Byline ??= names.Of(article, "author");
    }

    // Breadth first over arrays, "@graph" and "mainEntity"; pages have a handful of objects.
    private static JsonElement? Find(JsonElement root, out string? page)
    {
        page = null;
        var queue = new Queue<JsonElement>();
        queue.Enqueue(root);
        for (var seen = 0; queue.Count > 0 && seen < MaxObjects; seen++)
        {
            var element = queue.Dequeue();
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray().Take(MaxObjects))
                    queue.Enqueue(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (IsArticle(element))
                    return element;
                page ??= Text(element, "datePublished");
                if (element.TryGetProperty("@graph", out var graph))
                    queue.Enqueue(graph);
                if (element.TryGetProperty("mainEntity", out var main))
                    queue.Enqueue(main);
            }
        }
        return null;
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
            return false;
        if (type.ValueKind == JsonValueKind.Array)
            return type.EnumerateArray().Any(IsArticleType);
        return IsArticleType(type);
    }

    // NewsArticle, ReportageNewsArticle, AnalysisNewsArticle, Article, BlogPosting, LiveBlogPosting, Report
    private static bool IsArticleType(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && type.GetString() is { } name
        && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name == "Report");

    internal static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
