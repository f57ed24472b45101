using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Model;

/// <summary>Writes a block as <c>{kind, start, end}</c> in code points.</summary>
internal sealed class BlockConverter(CodePointMap map) : JsonConverter<Block>
{
    private static readonly string[] Names = ["headline", "body", "caption", "byline", "dateline"];

    public BlockConverter()
        : this(CodePointMap.Identity)
    {
    }

    public override Block Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (start, end, kind) = (0, 0, -1);
        SpanJson.Expect(ref reader, JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (SpanJson.TryReadBound(ref reader, ref start, ref end))
                continue;
            var isKind = reader.ValueTextEquals("kind"u8);
            reader.Read();
            if (isKind)
                kind = Array.IndexOf(Names, reader.GetString());
            else
                reader.Skip();
        }
        if (kind < 0 || start < 0 || end < start)
            throw new JsonException($"The block from {start} to {end} is of no known kind, or its bounds are wrong.");
        return new Block((BlockKind)kind, map.ToUtf16(new TextSpan(start, end)));
    }

    public override void Write(Utf8JsonWriter writer, Block value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("kind"u8, Names[(int)value.Kind]);
        SpanJson.WriteBounds(writer, map.ToCodePoints(value.Span));
        writer.WriteEndObject();
    }
}
