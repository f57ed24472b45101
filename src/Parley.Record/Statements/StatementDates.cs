using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>When something was said: by the words beside the cue, else by what else the same speaker said.</summary>
internal static class StatementDates
{
    private const int Reach = 60;

    /// <summary>The date in the reporting clause; null where it has none.</summary>
    public static EdtfDate? InClause(AnnotatedDocument document, Attribution attribution)
    {
        if (attribution.Cue.IsEmpty)
            return null;
        var cue = attribution.Cue[0];
        var end = attribution.Occasion?.End ?? cue.End;
        var source = attribution.Source;
        foreach (var time in document.Times)
        {
            if (time.Date is not { } date || time.Type is not (TimexType.Date or TimexType.Time) || attribution.Content.Any(content => content.Overlaps(time.Span)))
                continue;
            var behind = time.Span.Start >= cue.End && time.Span.Start <= end + 2;
            var behindSource = source is { } span && time.Span.Start >= span.End && time.Span.Start <= span.End + 2 && span.Start > cue.Start;
            var between = source is { } before && before.End <= time.Span.Start && time.Span.End <= cue.Start && cue.Start - before.End < Reach;
            if (behind || behindSource || between)
                return date;
        }
        return null;
    }

    /// <summary>Gives statements without a date the one that all dated statements of their speaker share.</summary>
    public static void Share(List<Statement> statements)
    {
        var dates = new Dictionary<string, EdtfDate?>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            if (statement.Speaker is not { } speaker || statement.Date is not { } date)
                continue;
            if (!dates.TryAdd(speaker, date) && dates[speaker] != date)
                dates[speaker] = null;
        }
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] is { Speaker: { } speaker, Date: null } statement && dates.TryGetValue(speaker, out var date) && date is not null)
                statements[i] = statement with { Date = date };
        }
    }
}
