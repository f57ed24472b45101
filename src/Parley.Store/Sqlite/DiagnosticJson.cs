using System.Collections.Immutable;
using System.Text.Json;
using Parley.Model;

namespace Parley.Store;

/// <summary>Diagnostics as the JSON of a column.</summary>
internal static class DiagnosticJson
{
    public static string Write(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.IsDefaultOrEmpty ? "[]" : $"[{string.Join(',', diagnostics.Select(one => JsonSerializer.Serialize(one, ParleyJsonContext.Default.Diagnostic)))}]";

    public static ImmutableArray<Diagnostic> Read(string json)
    {
        if (json == "[]")
            return [];
        using var array = JsonDocument.Parse(json);
        return [.. array.RootElement.EnumerateArray().Select(one => one.Deserialize(ParleyJsonContext.Default.Diagnostic)!)];
    }
}
