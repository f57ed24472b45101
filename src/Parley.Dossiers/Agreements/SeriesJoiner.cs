using System.Collections.Immutable;

namespace Parley.Dossiers;

/// <summary>
/// Puts reports on one row of agreements together. Block: the same parties. Compare: the words of their agreements' names, then of their
/// titles. Decide: one telling word shared by names, or two by titles.
/// </summary>
internal static class SeriesJoiner
{
    private const int TitleWords = 2;

    public static List<Series> Join(ImmutableArray<ReportEntry> reports)
    {
        var series = new List<Series>();
        foreach (var block in reports.Select(ReportProfile.Of).GroupBy(profile => string.Join('|', profile.Parties), StringComparer.Ordinal))
        {
            foreach (var group in Within([.. block]))
                series.Add(new(group[0].Parties, [.. group.Select(profile => profile.Report).OrderBy(report => report.Index)]));
        }
        series.Sort((a, b) => a.Reports[0].Index.CompareTo(b.Reports[0].Index));
        return series;
    }

    private static IEnumerable<List<ReportProfile>> Within(List<ReportProfile> block)
    {
        var groups = new Groups(block.Count);
        var firstWith = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < block.Count; i++)
        {
            foreach (var word in block[i].Names)
            {
                if (!firstWith.TryAdd(word, i))
                    groups.Unite(i, firstWith[word]);
            }
        }
        JoinByTitle(block, groups, firstWith);
        return block.Select((profile, i) => (profile, root: groups.Root(i))).GroupBy(pair => pair.root, pair => pair.profile).Select(group => group.ToList());
    }

    // A report whose agreement has no telling name ("a new deal") joins the others through its title.
    private static void JoinByTitle(List<ReportProfile> block, Groups groups, Dictionary<string, int> names)
    {
        var titles = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < block.Count; i++)
        {
            var votes = new SortedDictionary<int, int>();
            foreach (var word in block[i].Title.Concat(block[i].Names).Distinct(StringComparer.Ordinal))
            {
                if (names.TryGetValue(word, out var named) && named != i)
                    votes[groups.Root(named)] = votes.GetValueOrDefault(groups.Root(named)) + TitleWords;
                else if (titles.TryGetValue(word, out var titled))
                    votes[groups.Root(titled)] = votes.GetValueOrDefault(groups.Root(titled)) + 1;
            }
            foreach (var word in block[i].Title)
                titles.TryAdd(word, i);
            var best = votes.Where(vote => vote.Value >= TitleWords).OrderByDescending(vote => vote.Value).Select(vote => (int?)vote.Key).FirstOrDefault();
            if (best is { } root && block[i].Names.Count == 0)
                groups.Unite(i, root);
        }
    }
}
