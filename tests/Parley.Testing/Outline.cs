using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Parley.Testing;

/// <summary>JSON as an outline for golden files: long strings shortened to their first words and a hash, so that no report's sentences are copied.</summary>
public static class Outline
{
    private const int MaxWords = 6;
    private const int WordsKept = 3;

    public static string Of(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        using var document = JsonDocument.ParseValue(ref reader);
        var output = new StringBuilder();
        Write(document.RootElement, output, indent: 0);
        return output.Append('\n').ToString();
    }

    private static void Write(JsonElement element, StringBuilder output, int indent)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object when IsEvidence(element):
                output.Append(CultureInfo.InvariantCulture, $"[{element.GetProperty("start")}, {element.GetProperty("end")}) {Shorten(element.GetProperty("quote").GetString()!)}");
                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject().Where(member => !IsEmpty(member.Value)))
                    WriteMember(member, output, indent);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    NewLine(output, indent).Append("- ");
                    Write(item, output, indent + 2);
                }
                break;
            default:
                output.Append(element.ValueKind == JsonValueKind.String ? Shorten(element.GetString()!) : element.GetRawText());
                break;
        }
    }

    private static void WriteMember(JsonProperty member, StringBuilder output, int indent)
    {
        NewLine(output, indent).Append(member.Name).Append(": ");
        Write(member.Value, output, indent + 2);
    }

    private static StringBuilder NewLine(StringBuilder output, int indent)
    {
        // A member that stands first in a list's item goes on the item's own line.
        if (output.Length == 0 || output[^1] == ' ' && output.Length > 1 && output[^2] == '-')
            return output;
        while (output.Length > 0 && output[^1] == ' ')
            output.Length--;
        return output.Append('\n').Append(' ', indent);
    }

    private static bool IsEvidence(JsonElement element) => element.TryGetProperty("quote", out _) && element.TryGetProperty("start", out _);

    private static bool IsEmpty(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null || value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0;

    private static string Shorten(string text)
    {
        var words = text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length <= MaxWords)
            return text.Replace("\n", "\\n", StringComparison.Ordinal);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', words[..WordsKept])} … {words[^1]} ({words.Length} words, {hash})");
    }
}
