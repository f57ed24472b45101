using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parley.Model;

/// <summary>Readings and dossiers as JSON: positions in code points outside, UTF-16 inside.</summary>
public static class ReadingJson
{
    // Letters of every script stay readable; what JSON itself and HTML need is still escaped where it is shown, not here.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>One line of UTF-8 JSON, without the line break.</summary>
    public static byte[] Write(Reading reading, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Write(reading, ReadingWriter.Reading, CodePointMap.For(reading.Document.Text), indented);
    }

    /// <exception cref="JsonException">It is not a reading.</exception>
    /// <exception cref="InvalidFactException">It breaks an invariant of the contract.</exception>
    public static Reading Read(ReadOnlySpan<byte> utf8)
    {
        var map = CodePointMap.For(TextOf(utf8));
        var info = map.IsIdentity ? ParleyJsonContext.Default.Reading : new ParleyJsonContext(ParleyJsonContext.OptionsFor(map)).Reading;
        return (JsonSerializer.Deserialize(utf8, info) ?? throw new JsonException("There is no reading here.")).Check();
    }

    public static byte[] Write(Dossier dossier, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Write(dossier, DossierWriter.Dossier, CodePointMap.Identity, indented);
    }

    /// <exception cref="JsonException">It is not a dossier.</exception>
    public static Dossier ReadDossier(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, ParleyJsonContext.Default.Dossier) ?? throw new JsonException("There is no dossier here.");

    private static byte[] Write<T>(T whole, Action<ContractWriter, T> members, CodePointMap map, bool indented)
        where T : class
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, indented ? Indented : Compact))
            new ContractWriter(writer, map).Whole(whole, members);
        return buffer.ToArray();
    }

    // Positions can only be converted once the text is known, and keys may come in any order.
    private static string TextOf(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var inDocument = false;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            if (reader.CurrentDepth == 1)
            {
                inDocument = reader.ValueTextEquals("document"u8);
                reader.Read();
                if (!inDocument)
                    reader.Skip();
            }
            else if (inDocument && reader.CurrentDepth == 2 && reader.ValueTextEquals("text"u8))
            {
                reader.Read();
                return reader.GetString() ?? "";
            }
        }
        return "";
    }
}
