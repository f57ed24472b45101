using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Counts the lines of all rows through, as <see cref="DossierWriter"/> does for a dossier that is built whole.</summary>
internal sealed class AssembledIds
{
    private readonly List<AssembledRow> _rows;

    // Every negotiation with its row, in the order of the dossier.
    private readonly List<(int Row, int Negotiation)> _order;

    // By row and negotiation: its own number, and the number of the first line of each list.
    private readonly int[][] _number;
    private readonly int[][][] _first;
    private readonly int[] _agreements;
    private readonly int[,] _disagreements;
    private readonly List<(int Row, int Check)> _audit;
    private readonly int[][] _audited;
    private readonly Dictionary<string, string> _home = new(StringComparer.Ordinal);

    public AssembledIds(List<AssembledRow> rows)
    {
        _rows = rows;
        _order = [.. rows.SelectMany((row, i) => row.Part.Reports.Select((_, n) => (Row: i, Negotiation: n))).OrderBy(one => rows[one.Row].First(one.Negotiation))];
        _number = [.. rows.Select(row => new int[row.Part.Reports.Length])];
        _first = [.. rows.Select(row => row.Part.Reports.Select(_ => new int[SeriesPart.Lists.Length]).ToArray())];
        _agreements = new int[rows.Count];
        _disagreements = new int[Enum.GetValues<DisagreementStatus>().Length, rows.Count];
        _audit = [.. rows.SelectMany((row, i) => row.Part.Audited.Select((report, k) => (Row: i, Check: k, row.Reports[report].Index))).OrderBy(one => one.Index).Select(one => (one.Row, one.Check))];
        _audited = [.. rows.Select(row => new int[row.Part.Audited.Length])];
        CountNegotiations();
        CountRows();
    }

    /// <summary>The negotiation that a report is in; null where it is in none.</summary>
    public string? NegotiationOf(string report) => _home.GetValueOrDefault(report);

    /// <summary>The number of a line in the whole dossier, from 0.</summary>
    public int Of(int row, IdPlace id) => id.Letter switch
    {
        'n' => _number[row][id.Part],
        'r' => _first[row][id.Part][SeriesPart.Rounds] + id.Place,
        'p' => _first[row][id.Part][SeriesPart.Positions] + id.Place,
        'g' => _first[row][id.Part][SeriesPart.Gaps] + id.Place,
        'l' => _first[row][id.Part][SeriesPart.Deadlines] + id.Place,
        'a' => _agreements[row] + id.Place,
        'd' => _disagreements[id.Part, row] + id.Place,
        'k' => _audited[row][id.Place],
        _ => throw new InvalidOperationException($"No line has ids with {id.Letter}."),
    };

    /// <summary>All lines of a list in their order; null where rows have no such list.</summary>
    public IEnumerable<AssembledLine>? Lines(string list) => SeriesPart.ListOf(list) switch
    {
        < 0 => null,
        SeriesPart.Audit => Audit(),
        SeriesPart.Disagreements => Disagreements(),
        var place => SeriesPart.Lists[place].ByNegotiation ? ByNegotiation(place) : ByRow(place),
    };

    private void CountNegotiations()
    {
        var next = new int[SeriesPart.Lists.Length];
        for (var i = 0; i < _order.Count; i++)
        {
            var (row, negotiation) = _order[i];
            _number[row][negotiation] = i;
            var part = _rows[row].Part;
            for (var list = 0; list < part.Counts.Length; list++)
            {
                _first[row][negotiation][list] = next[list];
                next[list] += part.Counts[list][negotiation];
            }
            foreach (var report in part.Reports[negotiation])
                _home[_rows[row].Reports[report].Head.Id] = string.Create(CultureInfo.InvariantCulture, $"n{i + 1}");
        }
    }

    private void CountRows()
    {
        var agreements = 0;
        for (var row = 0; row < _rows.Count; row++)
        {
            _agreements[row] = agreements;
            agreements += _rows[row].Part.Lines[SeriesPart.Agreements].Length;
        }
        var disagreements = 0;
        for (var status = 0; status < _disagreements.GetLength(0); status++)
        {
            for (var row = 0; row < _rows.Count; row++)
            {
                _disagreements[status, row] = disagreements;
                disagreements += _rows[row].Part.Count((DisagreementStatus)status);
            }
        }
        for (var i = 0; i < _audit.Count; i++)
            _audited[_audit[i].Row][_audit[i].Check] = i;
    }

    private IEnumerable<AssembledLine> ByNegotiation(int list)
    {
        foreach (var (row, negotiation) in _order)
        {
            var part = _rows[row].Part;
            var before = 0;
            for (var i = 0; i < negotiation; i++)
                before += part.Counts[list][i];
            for (var i = 0; i < part.Counts[list][negotiation]; i++)
                yield return new(this, row, part, part.Lines[list][before + i]);
        }
    }

    private IEnumerable<AssembledLine> ByRow(int list)
    {
        for (var row = 0; row < _rows.Count; row++)
        {
            foreach (var range in _rows[row].Part.Lines[list])
                yield return new(this, row, _rows[row].Part, range);
        }
    }

    private IEnumerable<AssembledLine> Disagreements()
    {
        foreach (var status in Enum.GetValues<DisagreementStatus>())
        {
            for (var row = 0; row < _rows.Count; row++)
            {
                var part = _rows[row].Part;
                for (var i = 0; i < part.Statuses.Length; i++)
                {
                    if (part.Statuses[i] == status)
                        yield return new(this, row, part, part.Lines[SeriesPart.Disagreements][i]);
                }
            }
        }
    }

    private IEnumerable<AssembledLine> Audit() => _audit.Select(one => new AssembledLine(this, one.Row, _rows[one.Row].Part, _rows[one.Row].Part.Lines[SeriesPart.Audit][one.Check]));
}
