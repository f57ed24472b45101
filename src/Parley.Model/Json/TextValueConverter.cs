using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Model;

/// <summary>Writes a value type that is one string (a date, a code, a unit) as that string.</summary>
internal abstract class TextValueConverter<T> : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? throw new JsonException($"A {typeof(T).Name} is missing.");
        try
        {
            return Parse(text);
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new JsonException(e.Message, e);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    protected abstract T Parse(string text);
}

internal sealed class EdtfDateConverter : TextValueConverter<EdtfDate>
{
    protected override EdtfDate Parse(string text) => EdtfDate.Parse(text);
}

internal sealed class CurrencyCodeConverter : TextValueConverter<CurrencyCode>
{
    protected override CurrencyCode Parse(string text) => new(text);
}

internal sealed class PartyCodeConverter : TextValueConverter<PartyCode>
{
    protected override PartyCode Parse(string text) => new(text);
}

internal sealed class UnitConverter : TextValueConverter<Unit>
{
    protected override Unit Parse(string text) => new(text);
}
