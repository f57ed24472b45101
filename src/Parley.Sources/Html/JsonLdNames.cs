using System.Text.Json;

namespace Parley.Sources;

/// <summary>The names of persons and organisations in JSON-LD, those included that an article only refers to by their <c>@id</c>.</summary>
internal sealed class JsonLdNames(JsonElement root)
{
    private const int MaxNames = 20;

    private Dictionary<string, string>? _byId;

    /// <summary>"Jane Doe", "Jane Doe and John Roe"; null where the property names nobody.</summary>
    public string? Of(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var value))
            return null;
        if (value.ValueKind != JsonValueKind.Array)
            return NameOf(value);
        var names = value.EnumerateArray().Take(MaxNames).Select(NameOf).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return names.Length switch
        {
            0 => null,
            1 => names[0],
            _ => string.Join(", ", names[..^1]) + " and " + names[^1],
        };
    }

    private string? NameOf(JsonElement value) => HtmlMetadata.Name(value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => JsonLdArticle.Text(value, "name") ?? (JsonLdArticle.Text(value, "@id") is { } id ? ById().GetValueOrDefault(id) : null),
        _ => null,
    });

    private Dictionary<string, string> ById()
    {
        if (_byId is not null)
            return _byId;
        _byId = new(StringComparer.Ordinal);
        var graph = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("@graph", out var inner) ? inner : root;
        if (graph.ValueKind != JsonValueKind.Array)
            return _byId;
        foreach (var one in graph.EnumerateArray().Take(JsonLdArticle.MaxObjects))
        {
            if (one.ValueKind == JsonValueKind.Object && JsonLdArticle.Text(one, "@id") is { } id && JsonLdArticle.Text(one, "name") is { } name)
                _byId.TryAdd(id, name);
        }
        return _byId;
    }
}
