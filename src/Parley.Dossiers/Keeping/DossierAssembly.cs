using System.Text;
using System.Text.Json;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A dossier put together from what was kept of each row of agreements: the same bytes as <see cref="ReadingJson"/> writes of a dossier that was built whole.</summary>
internal sealed class DossierAssembly
{
    private static readonly byte[] NextItem = ",\n    "u8.ToArray();

    private readonly Dossier _frame;
    private readonly List<Spoken> _spoken;
    private readonly AssembledIds _ids;

    /// <param name="frame">The lists that belong to no row, all but the statements.</param>
    /// <param name="spoken">Who said what.</param>
    /// <param name="rows">In the order of their first reports.</param>
    public DossierAssembly(Dossier frame, List<Spoken> spoken, List<AssembledRow> rows)
    {
        _ids = new(rows);
        _frame = frame with { Reports = [.. frame.Reports.Select(report => report with { Negotiation = _ids.NegotiationOf(report.Id) })], Statements = [.. spoken.Select(Head)] };
        _spoken = spoken;
    }

    public void Write(Stream to)
    {
        var frame = ReadingJson.Write(_frame);
        var reader = new Utf8JsonReader(frame);
        var isFirst = true;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            to.Write(isFirst ? "{\n"u8 : ",\n"u8);
            isFirst = false;
            to.Write(Encoding.UTF8.GetBytes($"  \"{name}\": "));
            if (name == "statements")
                WriteStatements(to, frame, ref reader);
            else if (_ids.Lines(name) is { } lines)
                WriteLines(to, lines);
            else
            {
                reader.Skip();
                to.Write(frame.AsSpan(start, (int)reader.BytesConsumed - start));
                continue;
            }
            reader.Skip();
        }
        to.Write("\n}"u8);
    }

    private static SpeakerRecord Head(Spoken spoken) => new() { Speaker = spoken.Speaker, Party = spoken.Party, Roles = spoken.Roles, Statements = [] };

    private static void WriteLines(Stream to, IEnumerable<AssembledLine> lines)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            to.Write(isFirst ? "[\n    "u8 : NextItem);
            isFirst = false;
            line.Write(to);
        }
        to.Write(isFirst ? "[]"u8 : "\n  ]"u8);
    }

    private void WriteStatements(Stream to, byte[] frame, ref Utf8JsonReader reader)
    {
        // Each head ends with an empty list, into which the speaker's lines go.
        const int Tail = 8;
        var isFirst = true;
        var next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            to.Write(isFirst ? "[\n    "u8 : NextItem);
            isFirst = false;
            to.Write(frame.AsSpan(start, (int)reader.BytesConsumed - start - Tail));
            SpokenJson.Write(to, _spoken[next++]);
            to.Write("\n    }"u8);
        }
        to.Write(isFirst ? "[]"u8 : "\n  ]"u8);
    }
}
