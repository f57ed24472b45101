using System.Collections.Immutable;
using System.Text.Json;

namespace Parley.Model;

/// <summary>Writes members of the contract: keys in order, absent values as null, positions in code points.</summary>
internal sealed class ContractWriter(Utf8JsonWriter json, CodePointMap map)
{
    public void Text(ReadOnlySpan<byte> key, string? value)
    {
        if (value is null)
            json.WriteNull(key);
        else
            json.WriteString(key, value);
    }

    public void Number(ReadOnlySpan<byte> key, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(key, number);
        else
            json.WriteNull(key);
    }

    public void Number(ReadOnlySpan<byte> key, int? value)
    {
        if (value is { } number)
            json.WriteNumber(key, number);
        else
            json.WriteNull(key);
    }

    public void Fraction(ReadOnlySpan<byte> key, double value) => json.WriteNumber(key, value);

    public void Flag(ReadOnlySpan<byte> key, bool value) => json.WriteBoolean(key, value);

    public void Texts(ReadOnlySpan<byte> key, ImmutableArray<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public void Parties(ReadOnlySpan<byte> key, ImmutableArray<PartyCode> parties)
    {
        json.WriteStartArray(key);
        foreach (var party in parties)
            json.WriteStringValue(party.ToString());
        json.WriteEndArray();
    }

    public void Place(ReadOnlySpan<byte> key, Evidence? place)
    {
        json.WritePropertyName(key);
        if (place is { } some)
            Place(some);
        else
            json.WriteNullValue();
    }

    public void Places(ReadOnlySpan<byte> key, ImmutableArray<Evidence> places)
    {
        json.WriteStartArray(key);
        foreach (var place in places)
            Place(place);
        json.WriteEndArray();
    }

    public void Blocks(ReadOnlySpan<byte> key, ImmutableArray<Block> blocks)
    {
        json.WriteStartArray(key);
        foreach (var block in blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, ContractNames.Of(block.Kind));
            SpanJson.WriteBounds(json, map.ToCodePoints(block.Span));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public void Money(ReadOnlySpan<byte> key, Money? money)
    {
        if (money is not { } some)
        {
            json.WriteNull(key);
            return;
        }
        json.WriteStartObject(key);
        Number("amount"u8, some.Amount);
        Text("currency"u8, some.Currency.ToString());
        json.WriteEndObject();
    }

    public void Item<T>(ReadOnlySpan<byte> key, T? item, Action<ContractWriter, T> members)
        where T : class
    {
        json.WritePropertyName(key);
        if (item is null)
            json.WriteNullValue();
        else
            Whole(item, members);
    }

    public void Items<T>(ReadOnlySpan<byte> key, ImmutableArray<T> items, Action<ContractWriter, T> members)
        where T : class
    {
        json.WriteStartArray(key);
        foreach (var item in items)
            Whole(item, members);
        json.WriteEndArray();
    }

    /// <summary>An object of its own.</summary>
    public void Whole<T>(T item, Action<ContractWriter, T> members)
        where T : class
    {
        json.WriteStartObject();
        members(this, item);
        json.WriteEndObject();
    }

    private void Place(Evidence place)
    {
        json.WriteStartObject();
        SpanJson.WriteBounds(json, map.ToCodePoints(place.Span));
        json.WriteString("quote"u8, place.Quote);
        json.WriteEndObject();
    }
}
