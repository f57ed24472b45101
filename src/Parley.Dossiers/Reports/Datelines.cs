using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The date in a report's dateline, where it has one.</summary>
internal static class Datelines
{
    public static DateOnly? Day(ReportEntry report) =>
        Date(report) is { Value: { } value } && EdtfDate.TryParse(value, out var date) && date.IsDay ? date.First : null;

    /// <summary>The time expression that stands in the dateline.</summary>
    public static TimeExpression? Date(ReportEntry report)
    {
        foreach (var block in report.Document.Blocks)
        {
            if (block.Kind == BlockKind.Dateline)
                return report.Reading.Dates.FirstOrDefault(date => block.Span.Contains(date.Evidence[0].Span));
        }
        return null;
    }
}
