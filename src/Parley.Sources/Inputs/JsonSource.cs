using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Parley.Model;

namespace Parley.Sources;

/// <summary>One object of the JSON Lines input.</summary>
internal sealed class JsonSource(JsonElement json, string where)
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public SourceResult ToSource()
    {
        var text = Text("text");
        var words = text ?? Text("html");
        if (words is null)
        {
            _diagnostics.Add(SourceDiagnostics.NoTextGiven(where));
            return new(null, _diagnostics.ToImmutable());
        }
        var url = Text("url");
        var item = new SourceItem
        {
            Name = Text("source") ?? url ?? where,
            Bytes = Encoding.UTF8.GetBytes(words),
            Format = text is null ? SourceFormat.Html : SourceFormat.Text,
            Clean = IsTrue("clean"),
            Published = Published(),
            Outlet = Text("outlet"),
            Title = Text("title"),
            Url = url,
        };
        return new(item, _diagnostics.ToImmutable());
    }

    /// <summary>Null where there is none; an empty string counts as none in all but the report's words.</summary>
    private string? Text(string field)
    {
        if (!json.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString() is { } text && (text.Length > 0 || field is "text" or "html") ? text : null;
        _diagnostics.Add(SourceDiagnostics.BadField(where, field, "a string"));
        return null;
    }

    private bool IsTrue(string field)
    {
        if (!json.TryGetProperty(field, out var value) || value.ValueKind is JsonValueKind.Null or JsonValueKind.False)
            return false;
        if (value.ValueKind != JsonValueKind.True)
            _diagnostics.Add(SourceDiagnostics.BadField(where, field, "true or false"));
        return value.ValueKind == JsonValueKind.True;
    }

    // EDTF; of "2020-01-14 03:45:00", as data sets have it, the day.
    private EdtfDate? Published()
    {
        if (Text("published") is not { } text)
            return null;
        if (EdtfDate.TryParse(text, out var date) || text.Length > 10 && text[10] == ' ' && EdtfDate.TryParse(text[..10], out date))
            return date;
        _diagnostics.Add(SourceDiagnostics.BadPublished(where, text.Length > 60 ? text[..60] + "\u2026" : text));
        return null;
    }
}
