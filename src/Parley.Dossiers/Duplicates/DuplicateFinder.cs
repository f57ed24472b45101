using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// Finds copies and rewrites. Block: reports that share a sampled run of five words that few have. Compare: the part of the shorter one's runs
/// that the other has, with the few reports that share most samples. Decide: above 0.8 a copy, above 0.3 a rewrite. What is told again in other words
/// shares no such runs: reports of the same days that share amounts and names are compared by their words (<see cref="Retelling"/>).
/// </summary>
/// <remarks>
/// Each report is compared with the first of each family only, so that a story printed by a hundred papers stays one family and work grows
/// with the number of reports, not with its square. What an earlier build found stands for every report under whose keys nothing has changed.
/// </remarks>
internal sealed class DuplicateFinder
{
    private const double Copy = 0.8;
    private const double Rewrite = 0.3;
    private const int MostFamiliesPerShingle = 20;
    private const int LeastShingles = 20;

    private const int MostCompared = 4;

    // One amount or name in common says little; the first reports of a day that share two are enough to compare with.
    private const int FewestSigns = 2;

    private readonly Dictionary<ulong, List<int>> _families = [];
    private readonly Dictionary<ulong, List<int>> _signs = [];

    private readonly List<ReportEntry> _firsts = [];
    private readonly Dictionary<ReportEntry, int> _familyOf = [];
    private readonly List<(int Family, ReportEntry Report, double Similarity)> _members = [];

    // Where what is found under a key differs from what an earlier search found; null where there was none.
    private readonly ChangedKeys? _changed;

    private DuplicateFinder(ChangedKeys? changed) => _changed = changed;

    /// <summary>Sets <see cref="ReportEntry.Origin"/> of every report.</summary>
    /// <param name="reports">In the dossier's order.</param>
    /// <param name="before">Those that an earlier search has placed; they keep their order among one another, since it rests on each alone.</param>
    public static ImmutableArray<DuplicateGroup> Find(ImmutableArray<ReportEntry> reports, ImmutableArray<ReportEntry> before)
    {
        var wasFirst = before.ToDictionary<ReportEntry, ReportEntry, bool>(report => report, report => report.Origin == report, ReferenceEqualityComparer.Instance);
        if (wasFirst.Count == 0)
            return new DuplicateFinder(null).PlaceAll(reports, null);
        var here = reports.ToHashSet<ReportEntry>(ReferenceEqualityComparer.Instance);
        var gone = before.Where(report => !here.Contains(report)).ToList();
        var all = gone.Count == 0 ? reports : [.. ReportOrder.Sort(reports.Concat(gone))];
        var anew = reports.Where(report => !wasFirst.ContainsKey(report)).ToHashSet<ReportEntry>(ReferenceEqualityComparer.Instance);
        while (true)
        {
            // What is looked at again may find another origin, or none: others find something else under its own keys then.
            var changed = new ChangedKeys(anew.Concat(gone), wasFirst, MostFamiliesPerShingle);
            var groups = new DuplicateFinder(changed).PlaceAll(all, anew, here);
            var count = anew.Count;
            for (var i = 0; i < reports.Length; i++)
            {
                if (changed.Bears(reports[i]))
                    anew.Add(reports[i]);
            }
            if (anew.Count == count)
                return groups;
        }
    }

    private ImmutableArray<DuplicateGroup> PlaceAll(ImmutableArray<ReportEntry> reports, HashSet<ReportEntry>? anew, HashSet<ReportEntry>? here = null)
    {
        foreach (var report in reports)
        {
            if (here is not null && !here.Contains(report))
            {
                _changed!.Pass(report);
                continue;
            }
            if (anew is null || anew.Contains(report))
                Compare(report);
            Place(report);
        }
        return [.. _members
            .GroupBy(member => (member.Family, IsCopy: member.Similarity > Copy && !member.Report.IsRetold, member.Report.IsRetold))
            .OrderBy(group => group.Key.Family).ThenByDescending(group => group.Key.IsCopy).ThenBy(group => group.Key.IsRetold)
            .Select(group => Group(_firsts[group.Key.Family], [.. group.Select(member => (member.Report, member.Similarity))], group.Key.IsCopy, group.Key.IsRetold))];
    }

    private void Compare(ReportEntry report)
    {
        var (family, similarity) = report.Keys.Shingles < LeastShingles ? (-1, 0) : Nearest(report);
        report.IsRetold = false;
        if (similarity > Rewrite)
            (report.Origin, report.Likeness) = (_firsts[family], similarity);
        else
            (report.Origin, report.Likeness, report.IsRetold) = Retold(report);
    }

    private (ReportEntry Origin, double Likeness, bool IsRetold) Retold(ReportEntry report)
    {
        var best = (Origin: report, Likeness: 0.0, IsRetold: false);
        foreach (var (family, _) in Shared(_signs, report.Keys.Signs).Where(pair => pair.Value >= FewestSigns).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCompared))
        {
            var likeness = Retelling.Likeness(report, _firsts[family]);
            if (likeness > best.Likeness)
                best = (_firsts[family], likeness, true);
        }
        return best;
    }

    private void Place(ReportEntry report)
    {
        // What was the first of its family when this one was placed may have become another's copy since: its origin is theirs then.
        if (report.Origin != report && _familyOf.TryGetValue(report.Origin, out var family))
        {
            _members.Add((family, report, report.Likeness));
            // Others are compared with the first of a family only.
            report.ForgetSketch();
            _changed?.Pass(report);
            return;
        }
        Remember(_families, report.Keys.Samples.AsSpan());
        Remember(_signs, report.Keys.Signs.AsSpan(0, report.Keys.OwnSigns));
        _changed?.PassFirst(report);
        _familyOf.Add(report, _firsts.Count);
        _firsts.Add(report);
    }

    private void Remember(Dictionary<ulong, List<int>> index, ReadOnlySpan<ulong> keys)
    {
        foreach (var key in keys)
        {
            if (_changed is not null && !_changed.IsAsked(key))
                continue;
            if (!index.TryGetValue(key, out var list))
                index.Add(key, list = []);
            if (list.Count < MostFamiliesPerShingle)
                list.Add(_firsts.Count);
        }
    }

    private static Dictionary<int, int> Shared(Dictionary<ulong, List<int>> index, ImmutableArray<ulong> keys)
    {
        var shared = new Dictionary<int, int>();
        foreach (var key in keys)
        {
            if (!index.TryGetValue(key, out var list))
                continue;
            foreach (var family in list)
                shared[family] = shared.GetValueOrDefault(family) + 1;
        }
        return shared;
    }

    private (int Family, double Similarity) Nearest(ReportEntry report)
    {
        var shared = Shared(_families, report.Keys.Samples);
        var best = (Family: -1, Similarity: 0.0);
        foreach (var (family, _) in shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCompared))
        {
            var similarity = _firsts[family].Keys.Shingles < LeastShingles ? 0 : report.Sketch.Containment(_firsts[family].Sketch);
            if (similarity > best.Similarity)
                best = (family, similarity);
        }
        return best;
    }

    private static DuplicateGroup Group(ReportEntry first, ImmutableArray<(ReportEntry Report, double Similarity)> members, bool isCopy, bool isRetold)
    {
        var least = Math.Round(members.Min(member => member.Similarity), 2);
        var share = (least * 100).ToString("0", CultureInfo.InvariantCulture);
        var reason = isRetold
            ? $"Told again in other words within {Retelling.MostDays} days: at least {share} per cent of the telling words of the shorter text stand in the other one, with the same amounts or many runs of three words."
            : $"At least {share} per cent of the runs of {Shingles.Words} words in the shorter text stand in the other one.";
        return new([first.Head.Id, .. members.Select(member => member.Report.Head.Id)], isCopy ? "copy" : "rewrite", least, reason);
    }
}
