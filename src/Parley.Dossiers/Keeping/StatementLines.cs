using System.Collections.Immutable;
using System.Text.Json;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The lines of a report's statements, cut out of a dossier that has nothing else.</summary>
internal static class StatementLines
{
    public static ImmutableArray<StatementJson> Of(ReportEntry report)
    {
        if (report.Utterances.IsEmpty || report.Utterances[0].Line is null)
            return [.. report.Utterances.Select(utterance => utterance.Json)];
        var json = ReadingJson.Write(new Dossier { Statements = [new SpeakerRecord { Statements = [.. report.Utterances.Select(utterance => utterance.Line!)] }] });
        var lines = ImmutableArray.CreateBuilder<StatementJson>(report.Utterances.Length);
        var reader = new Utf8JsonReader(json);
        To(ref reader, "statements"u8, depth: 1);
        To(ref reader, "statements"u8, depth: 3);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            lines.Add(Line(ref reader, json));
        return lines.DrainToImmutable();
    }

    private static void To(ref Utf8JsonReader reader, ReadOnlySpan<byte> property, int depth)
    {
        while (reader.Read() && (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != depth || !reader.ValueTextEquals(property)))
        {
        }
    }

    private static StatementJson Line(ref Utf8JsonReader reader, byte[] json)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Read();
        // The reference comes first.
        reader.Read();
        var item = (int)reader.TokenStartIndex;
        reader.Skip();
        var itemEnd = (int)reader.BytesConsumed;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            reader.Skip();
        return new(json.AsMemory(start, (int)reader.BytesConsumed - start), item - start, itemEnd - item);
    }
}
