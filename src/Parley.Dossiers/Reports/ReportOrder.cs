using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The one order that everything follows, so that the order of the input changes nothing: by date, then by id; undated reports last.</summary>
internal static class ReportOrder
{
    public static IEnumerable<Reading> Sort(IEnumerable<Reading> readings)
    {
        return readings
            .DistinctBy(reading => reading.Document.Id, StringComparer.Ordinal)
            .OrderBy(reading => reading.Document.Published?.Last ?? reading.Document.Published?.First ?? DateOnly.MaxValue)
            .ThenBy(reading => reading.Document.Published?.First ?? DateOnly.MinValue)
            .ThenBy(reading => reading.Document.Published?.Text, StringComparer.Ordinal)
            .ThenBy(reading => reading.Document.Id, StringComparer.Ordinal);
    }
}
