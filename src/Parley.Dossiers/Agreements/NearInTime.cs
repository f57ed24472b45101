namespace Parley.Dossiers;

/// <summary>Joins a report that does not say what its talks are about to the report nearest in time between the same two sides: they seldom hold two talks at once.</summary>
internal static class NearInTime
{
    private const int MostDays = 60;

    public static void Unite(List<ReportProfile> block, Groups groups)
    {
        var named = new HashSet<int>();
        for (var i = 0; i < block.Count; i++)
        {
            if (block[i].Names.Count > 0)
                named.Add(groups.Root(i));
        }
        var dated = Enumerable.Range(0, block.Count).Where(i => block[i].Report.Day is not null).OrderBy(i => block[i].Report.Day).ThenBy(i => i).ToList();
        for (var k = 0; k < dated.Count; k++)
        {
            // Of talks that bear different names, neither is the other.
            if (named.Contains(groups.Root(dated[k])))
                continue;
            if (Nearest(block, dated, k) is not { } near)
                continue;
            var isNamed = named.Contains(groups.Root(near));
            groups.Unite(dated[k], near);
            if (isNamed)
                named.Add(groups.Root(near));
        }
    }

    // The one before, or the one after where that is nearer.
    private static int? Nearest(List<ReportProfile> block, List<int> dated, int k)
    {
        var before = k > 0 ? Days(block, dated[k - 1], dated[k]) : int.MaxValue;
        var after = k + 1 < dated.Count ? Days(block, dated[k], dated[k + 1]) : int.MaxValue;
        if (Math.Min(before, after) > MostDays)
            return null;
        return before <= after ? dated[k - 1] : dated[k + 1];
    }

    private static int Days(List<ReportProfile> block, int first, int second) => block[second].Report.Day!.Value.DayNumber - block[first].Report.Day!.Value.DayNumber;
}
