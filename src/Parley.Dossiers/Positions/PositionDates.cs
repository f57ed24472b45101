using System.Globalization;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// When a position was held. What was agreed or paid has the time it is for. A denial or a refusal to confirm has the day it was uttered, and so has
/// a demand uttered by its own side; any other was held at the latest when it was first reported.
/// </summary>
internal static class PositionDates
{
    public static EdtfDate? Of(PositionLine line)
    {
        if (line.Role is FigureRole.Payment or FigureRole.Agreed && line.Period is { } period)
            return period;
        var first = line.Mentions.OrderBy(mention => mention.Report.Index).First();
        if (Uttered(line, first) is { } day && !WasEarlier(line, first))
            return day;
        return Until(first, Dropped(line));
    }

    private static EdtfDate? Uttered(PositionLine line, PositionMention mention)
    {
        if (mention.Statement is { Date: { } date } statement && (line.Stance is Stance.Denied or Stance.Unconfirmed || statement.Party == line.Party && line.Party is not null))
            return date;
        if (line.Stance is not (Stance.Denied or Stance.Unconfirmed))
            return null;
        // The refusal may be a statement of its own.
        var polarity = line.Stance == Stance.Denied ? Polarity.Deny : Polarity.Decline;
        return mention.Report.Reading.Statements.FirstOrDefault(one => one.Polarity == polarity && one.Date is not null)?.Date ?? mention.Report.Document.Published;
    }

    // "Its original request", or a demand that the same report shows as given up: it was there before that day.
    private static bool WasEarlier(PositionLine line, PositionMention mention)
    {
        if (line.Key.IsDenied)
            return false;
        return Lexicon.English.Says("earlier", mention.Fact.Of ?? "")
            || line.Twins.Any(other => other.Mentions.Any(one => one.Report == mention.Report));
    }

    // The first day on which it was denied or given up: it must have been there by then.
    private static DateOnly? Dropped(PositionLine line)
    {
        if (line.Key.IsDenied)
            return null;
        return line.Twins.SelectMany(other => other.Mentions).Select(mention => mention.Statement?.Date?.Last ?? mention.Report.Day).Min();
    }

    private static EdtfDate? Until(PositionMention mention, DateOnly? dropped)
    {
        var last = mention.Statement?.Date?.Last ?? Told(mention.Report);
        if (dropped < last)
            last = dropped;
        return last is { } day ? EdtfDate.Parse("../" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;
    }

    // The day that the report was written: its dateline's, where that is a little before the page's own date.
    private static DateOnly? Told(ReportEntry report)
    {
        if (report.Day is not { } day)
            return null;
        return Datelines.Day(report) is { } written && written <= day && day.DayNumber - written.DayNumber <= 2 ? written : day;
    }
}
