using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A dossier that was put together, and what is to be kept for the next build.</summary>
public sealed class KeptResult
{
    private readonly DossierAssembly _assembly;
    private readonly List<AssembledRow> _rows;

    internal KeptResult(DossierAssembly assembly, List<AssembledRow> rows, IReadOnlyList<JoinedRow> joined)
    {
        _assembly = assembly;
        _rows = rows;
        Joined = joined;
    }

    /// <summary>The rows of agreements that were joined; all others stand as they were kept.</summary>
    public IReadOnlyList<JoinedRow> Joined { get; }

    /// <summary>The keys of all rows, in the order of their first reports.</summary>
    public IEnumerable<string> Rows => _rows.Select(row => row.Key);

    /// <summary>All reports, oldest first.</summary>
    public required IReadOnlyList<DossierReport> Reports { get; init; }

    /// <summary>Cards of reports that had none.</summary>
    public required ImmutableArray<(string Report, byte[] Card)> Cards { get; init; }

    /// <summary>Which reports are copies of which.</summary>
    public required byte[] Placement { get; init; }

    public required ImmutableArray<DuplicateGroup> Duplicates { get; init; }

    public required ImmutableArray<Correction> Log { get; init; }

    public required ImmutableArray<SourceGrade> Grades { get; init; }

    public int Negotiations => _rows.Sum(row => row.Part.Reports.Length);

    public int Rounds => Count(SeriesPart.Rounds);

    public int Positions => Count(SeriesPart.Positions);

    /// <summary>How many disagreements have a status.</summary>
    public int Disagreements(DisagreementStatus status) => _rows.Sum(row => row.Part.Count(status));

    /// <summary>The dossier's JSON, as <see cref="ReadingJson.Write(Dossier, bool)"/> writes it.</summary>
    public void WriteJson(Stream to) => _assembly.Write(to);

    private int Count(int list) => _rows.Sum(row => row.Part.Lines[list].Length);
}
