using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// Finds copies and rewrites. Block: reports that share a sampled run of five words that few have. Compare: the part of the shorter one's runs
/// that the other has, with the few reports that share most samples. Decide: above 0.8 a copy, above 0.3 a rewrite.
/// </summary>
/// <remarks>
/// Each report is compared with the first of each family only, so that a story printed by a hundred papers stays one family and work grows
/// with the number of reports, not with its square.
/// </remarks>
internal sealed class DuplicateFinder
{
    private const double Copy = 0.8;
    private const double Rewrite = 0.3;
    private const int MostFamiliesPerShingle = 20;
    private const int LeastShingles = 20;

    private readonly Dictionary<ulong, List<int>> _families = [];
    private const int MostCompared = 4;

    private readonly List<ReportEntry> _firsts = [];
    private readonly Dictionary<ReportEntry, int> _familyOf = [];
    private readonly List<(int Family, ReportEntry Report, double Similarity)> _members = [];

    /// <summary>Sets <see cref="ReportEntry.Origin"/> of every report.</summary>
    /// <param name="reports">In the dossier's order.</param>
    /// <param name="placed">How many of the first of them an earlier search has placed, among the same reports before them.</param>
    public ImmutableArray<DuplicateGroup> Find(ImmutableArray<ReportEntry> reports, int placed = 0)
    {
        for (var i = 0; i < reports.Length; i++)
        {
            if (i >= placed)
                Compare(reports[i]);
            Place(reports[i]);
        }
        return [.. _members
            .GroupBy(member => (member.Family, IsCopy: member.Similarity > Copy))
            .OrderBy(group => group.Key.Family).ThenByDescending(group => group.Key.IsCopy)
            .Select(group => Group(_firsts[group.Key.Family], [.. group.Select(member => (member.Report, member.Similarity))], group.Key.IsCopy))];
    }

    private void Compare(ReportEntry report)
    {
        var (family, similarity) = report.Sketch.Shingles.Length < LeastShingles ? (-1, 0) : Nearest(report.Sketch);
        (report.Origin, report.Likeness) = similarity > Rewrite ? (_firsts[family], similarity) : (report, 0);
    }

    private void Place(ReportEntry report)
    {
        if (report.Origin != report)
        {
            _members.Add((_familyOf[report.Origin], report, report.Likeness));
            return;
        }
        foreach (var shingle in report.Sketch.Samples)
        {
            if (!_families.TryGetValue(shingle, out var list))
                _families.Add(shingle, list = []);
            if (list.Count < MostFamiliesPerShingle)
                list.Add(_firsts.Count);
        }
        _familyOf.Add(report, _firsts.Count);
        _firsts.Add(report);
    }

    private (int Family, double Similarity) Nearest(Sketch sketch)
    {
        var shared = new Dictionary<int, int>();
        foreach (var shingle in sketch.Samples)
        {
            if (!_families.TryGetValue(shingle, out var list))
                continue;
            foreach (var family in list)
                shared[family] = shared.GetValueOrDefault(family) + 1;
        }
        var best = (Family: -1, Similarity: 0.0);
        foreach (var (family, _) in shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCompared))
        {
            var similarity = _firsts[family].Sketch.Shingles.Length < LeastShingles ? 0 : sketch.Containment(_firsts[family].Sketch);
            if (similarity > best.Similarity)
                best = (family, similarity);
        }
        return best;
    }

    private static DuplicateGroup Group(ReportEntry first, ImmutableArray<(ReportEntry Report, double Similarity)> members, bool isCopy)
    {
        var least = Math.Round(members.Min(member => member.Similarity), 2);
        var share = (least * 100).ToString("0", CultureInfo.InvariantCulture);
        var reason = $"At least {share} per cent of the runs of {Shingles.Words} words in the shorter text stand in the other one.";
        return new([first.Document.Id, .. members.Select(member => member.Report.Document.Id)], isCopy ? "copy" : "rewrite", least, reason);
    }
}
