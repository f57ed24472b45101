using Parley.Language;
using Parley.Model;
using Parley.Sources;

namespace Parley.Record;

/// <summary>Infers when an undated report was published from what its text says, at the precision that this defends.</summary>
/// <remarks>Months at best, but where a dateline gives day and month: then a weekday or a page's year settles the year. Else no weekday is resolved by guess. A caption's date is never the report's.</remarks>
internal static class PublishedInference
{
    private static readonly Lazy<PublishedLexicons> Lexicons = new(() => new PublishedLexicons());

    /// <param name="document">Annotated without a reference day.</param>
    /// <param name="yearless">The day that the page prints without a year; null where it prints none.</param>
    /// <param name="published">The date at the precision that can be defended.</param>
    /// <param name="reference">The day that relative dates are best resolved against; null where only a longer period is known.</param>
    /// <returns>False where the text defends nothing.</returns>
    public static bool TryInfer(AnnotatedDocument document, YearlessDate? yearless, out EdtfDate published, out DateOnly? reference)
    {
        ArgumentNullException.ThrowIfNull(document);
        var report = new UndatedReport(document, Lexicons.Value);
        // No year is better than a wrong one.
        reference = (yearless ?? DatelineDay.Find(report)) is { } printed ? YearlessRule.Infer(report, printed) : null;
        if (reference is { } day)
        {
            published = EdtfDate.FromDay(day);
            return true;
        }

        var inferred = YearEndRule.Infer(report) ?? TurnOfYearRule.Infer(report) ?? FormerOfficeRule.Infer(report) ?? ForecastRule.Infer(report);
        published = inferred ?? default;
        return inferred is not null;
    }
}
