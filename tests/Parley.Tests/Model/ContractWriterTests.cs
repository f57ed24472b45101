using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Parley.Model;

namespace Parley.Tests.Model;

/// <summary>The written-out writer and the serializer give the same bytes for every member and every enum value.</summary>
public class ContractWriterTests
{
    public static TheoryData<int> Variants() => [.. Enumerable.Range(0, 24)];

    [Theory]
    [MemberData(nameof(Variants))]
    public void Write_Reading_AsTheSerializer(int variant)
    {
        var reading = Make(variant, ParleyJsonContext.Default.Reading);
        Assert.Equal(Serialize(reading, ParleyJsonContext.Default.Reading, indented: false), Encoding.UTF8.GetString(Compact(reading)));
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Write_Dossier_AsTheSerializer(int variant)
    {
        var dossier = Make(variant, ParleyJsonContext.Default.Dossier);
        Assert.Equal(Serialize(dossier, ParleyJsonContext.Default.Dossier, indented: true), Encoding.UTF8.GetString(ReadingJson.Write(dossier)));
    }

    // A made-up text has surrogate pairs, and then positions are converted; here the two are compared without.
    private static byte[] Compact(Reading reading) => ReadingJson.Write(reading with { Document = reading.Document with { Text = "no pairs" } });

    private static T Make<T>(int variant, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(new ContractJson(variant).Object(typeof(T)).ToJsonString(), type)!;

    private static string Serialize<T>(T value, JsonTypeInfo<T> type, bool indented)
    {
        if (value is Reading reading)
            value = (T)(object)(reading with { Document = reading.Document with { Text = "no pairs" } });
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" }))
            JsonSerializer.Serialize(writer, value, type);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
