namespace Parley.Dossiers;

/// <summary>The one order that everything follows, so that the order of the input changes nothing: by date, then by id; undated reports last.</summary>
internal static class ReportOrder
{
    /// <param name="reports">Each id once.</param>
    public static IEnumerable<ReportEntry> Sort(IEnumerable<ReportEntry> reports)
    {
        var sorted = reports.ToList();
        sorted.Sort(Compare);
        return sorted;
    }

    public static int Compare(ReportEntry a, ReportEntry b)
    {
        var byDay = (a.Day ?? DateOnly.MaxValue).CompareTo(b.Day ?? DateOnly.MaxValue);
        if (byDay == 0)
            byDay = (a.Head.Published?.First ?? DateOnly.MinValue).CompareTo(b.Head.Published?.First ?? DateOnly.MinValue);
        if (byDay == 0)
            byDay = string.CompareOrdinal(a.Head.Published?.Text, b.Head.Published?.Text);
        return byDay != 0 ? byDay : string.CompareOrdinal(a.Head.Id, b.Head.Id);
    }
}
