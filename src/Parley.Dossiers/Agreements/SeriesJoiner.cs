using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// Puts reports on one row of agreements together. Block: the same parties. Compare: the words of their agreements' names, the heads of their
/// delegations, then titles, amounts and people. Decide: one name or head shared; where a report names no agreement, two signs of the weaker kinds, or
/// a report on the same two sides within a few weeks.
/// </summary>
internal static class SeriesJoiner
{
    /// <param name="reports">In the dossier's order.</param>
    /// <param name="before">Those of an earlier build, with the rows that it put them into: where the same two sides have the same reports, their rows are the same.</param>
    public static List<Series> Join(ImmutableArray<ReportEntry> reports, ImmutableArray<ReportEntry> before)
    {
        var series = new List<Series>();
        var known = Blocks(before, before: true).ToDictionary(block => block.Key, block => block.ToList(), StringComparer.Ordinal);
        // What a person put together stands, and is compared with nothing else.
        foreach (var given in reports.Where(report => report.Named is not null).GroupBy(report => report.Named!))
            series.Add(new(Parties(given), [.. given], given.Key));
        foreach (var block in Blocks(reports, before: false))
        {
            var isKnown = known.TryGetValue(block.Key, out var same) && same.SequenceEqual(block);
            foreach (var group in isKnown ? block.GroupBy(report => report.Row!.Value).Select(row => row.Select(report => report.Profile).ToList()) : Within([.. block.Select(report => report.Profile)]))
                series.Add(new(group[0].Parties, [.. group.Select(profile => profile.Report).OrderBy(report => report.Index)]));
        }
        series.Sort((a, b) => a.Reports[0].Index.CompareTo(b.Reports[0].Index));
        for (var i = 0; i < series.Count; i++)
        {
            foreach (var report in series[i].Reports)
                (report.Row, report.WasNamed) = (i, report.Named is not null);
        }
        return series;
    }

    // What a person put together stands apart.
    private static IEnumerable<IGrouping<string, ReportEntry>> Blocks(ImmutableArray<ReportEntry> reports, bool before) =>
        reports.Where(report => !(before ? report.WasNamed : report.Named is not null)).GroupBy(report => report.Block, StringComparer.Ordinal);

    // Those that most of the reports name.
    private static ImmutableArray<PartyCode> Parties(IEnumerable<ReportEntry> reports) =>
        reports.Select(report => report.Profile.Parties).GroupBy(parties => string.Join('|', parties), StringComparer.Ordinal)
            .OrderByDescending(group => group.First().Length > 1).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().First();

    private static IEnumerable<List<ReportProfile>> Within(List<ReportProfile> block)
    {
        var groups = new Groups(block.Count);
        var names = Unite(block, groups, profile => profile.Names);
        Unite(block, groups, profile => profile.Heads);
        new WeakSigns(block, groups, names).Unite();
        if (block[0].Parties.Length > 1)
            NearInTime.Unite(block, groups);
        return block.Select((profile, i) => (profile, root: groups.Root(i))).GroupBy(pair => pair.root, pair => pair.profile).Select(group => group.ToList());
    }

    // The first report with each sign; all others with it join that one.
    private static Dictionary<string, int> Unite(List<ReportProfile> block, Groups groups, Func<ReportProfile, HashSet<string>> signs)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < block.Count; i++)
        {
            foreach (var sign in signs(block[i]))
            {
                if (!first.TryAdd(sign, i))
                    groups.Unite(i, first[sign]);
            }
        }
        return first;
    }
}
