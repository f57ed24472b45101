using System.Text.Json;

namespace Parley.Model;

/// <summary>The two keys that evidence and blocks share.</summary>
internal static class SpanJson
{
    public static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (reader.TokenType != type)
            throw new JsonException($"Expected {type}, found {reader.TokenType}.");
    }

    public static bool TryReadBound(ref Utf8JsonReader reader, ref int start, ref int end)
    {
        if (reader.ValueTextEquals("start"u8))
        {
            reader.Read();
            start = reader.GetInt32();
            return true;
        }
        if (!reader.ValueTextEquals("end"u8))
            return false;
        reader.Read();
        end = reader.GetInt32();
        return true;
    }

    public static void WriteBounds(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber("start"u8, span.Start);
        writer.WriteNumber("end"u8, span.End);
    }
}
