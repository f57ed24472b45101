using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Model;

/// <summary>Writes evidence as <c>{start, end, quote}</c> in code points; the only place, with <see cref="BlockConverter"/>, that converts positions.</summary>
internal sealed class EvidenceConverter(CodePointMap map) : JsonConverter<Evidence>
{
    public EvidenceConverter()
        : this(CodePointMap.Identity)
    {
    }

    public override Evidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (start, end, quote) = (0, 0, (string?)null);
        SpanJson.Expect(ref reader, JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (SpanJson.TryReadBound(ref reader, ref start, ref end))
                continue;
            var isQuote = reader.ValueTextEquals("quote"u8);
            reader.Read();
            if (isQuote)
                quote = reader.GetString();
            else
                reader.Skip();
        }
        try
        {
            return new Evidence(map.ToUtf16(new TextSpan(start, end)), quote ?? "");
        }
        catch (ArgumentException e)
        {
            throw new JsonException($"Evidence from {start} to {end}: {e.Message}", e);
        }
    }

    public override void Write(Utf8JsonWriter writer, Evidence value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        SpanJson.WriteBounds(writer, map.ToCodePoints(value.Span));
        writer.WriteString("quote"u8, value.Quote);
        writer.WriteEndObject();
    }
}
