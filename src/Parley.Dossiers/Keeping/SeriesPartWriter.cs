using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Writes down what was joined for one row of agreements, so that it can be kept.</summary>
internal static class SeriesPartWriter
{
    /// <param name="draft">What was joined.</param>
    /// <param name="key">What it rests on, hashed: no text can have it.</param>
    /// <param name="options">Those of the dossier.</param>
    public static SeriesPart Write(SeriesDraft draft, string key, DossierOptions options)
    {
        var mark = "@" + key;
        var dossier = new DossierWriter([draft], options, new(mark)).Write([]);
        var json = ReadingJson.Write(dossier);
        var order = draft.Series.Reports.Select((report, i) => (report, i)).ToDictionary(pair => pair.report, pair => pair.i);
        return new()
        {
            Reports = [.. DossierPart.Of([draft]).Select(part => part.Node.Reports.Select(report => order[report]).ToImmutableArray())],
            Lines = Ranges(json),
            Counts = Counts(dossier),
            Ids = Ids(json, Encoding.UTF8.GetBytes('"' + mark)),
            Statuses = [.. dossier.Disagreements.Select(one => one.Status)],
            Audited = [.. AuditFinder.Order(draft.Audit).Select(entry => order[entry.Report])],
            Json = json,
        };
    }

    private static ImmutableArray<ImmutableArray<int>> Counts(Dossier dossier)
    {
        var place = dossier.Negotiations.Select((one, i) => (one.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        ImmutableArray<int> Of(IEnumerable<string?> negotiations)
        {
            var counts = new int[place.Count];
            foreach (var negotiation in negotiations)
                counts[place[negotiation!]]++;
            return [.. counts];
        }
        return
        [
            Of(dossier.Negotiations.Select(one => one.Id)), Of(dossier.Rounds.Select(one => one.Negotiation)), Of(dossier.Positions.Select(one => one.Negotiation)),
            Of(dossier.Gaps.Select(one => one.Negotiation)), Of(dossier.Moves.Select(one => one.Negotiation)), Of(dossier.Steps.Select(one => one.Negotiation)),
            Of(dossier.Deadlines.Select(one => one.Negotiation)), Of(dossier.Questions.Select(one => one.Negotiation)),
        ];
    }

    private static ImmutableArray<ImmutableArray<(int Start, int End)>> Ranges(byte[] json)
    {
        var ranges = new ImmutableArray<(int, int)>[SeriesPart.Lists.Length];
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                continue;
            var list = SeriesPart.ListOf(reader.GetString()!);
            reader.Read();
            if (list < 0)
                reader.Skip();
            else
                ranges[list] = Items(ref reader);
        }
        return [.. ranges];
    }

    private static ImmutableArray<(int, int)> Items(ref Utf8JsonReader reader)
    {
        var items = ImmutableArray.CreateBuilder<(int, int)>();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            items.Add((start, (int)reader.BytesConsumed));
        }
        return items.DrainToImmutable();
    }

    private static ImmutableArray<IdPlace> Ids(ReadOnlySpan<byte> json, ReadOnlySpan<byte> mark)
    {
        var ids = ImmutableArray.CreateBuilder<IdPlace>();
        for (var at = 0; json[at..].IndexOf(mark) is >= 0 and var next;)
        {
            // Behind the mark: a letter, a number, a full stop, a number. The quotation mark stays.
            var start = at + next + 1;
            var letter = start + mark.Length - 1;
            if (!Utf8Parser.TryParse(json[(letter + 1)..], out int part, out var digits) || !Utf8Parser.TryParse(json[(letter + digits + 2)..], out int place, out var more))
                throw new InvalidOperationException("A place for an id has no number.");
            at = letter + digits + 2 + more;
            ids.Add(new(start, at - start, (char)json[letter], part, place));
        }
        return ids.DrainToImmutable();
    }
}
