using Parley.Model;

namespace Parley.Record;

/// <summary>Joins the mentions of one meeting, and leaves out those that name none ("the talks go on").</summary>
internal sealed class RoundJoiner
{
    private readonly List<List<RoundMention>> _rounds = [];
    private int? _count;

    private readonly EdtfDate? _published;

    private RoundJoiner(EdtfDate? published) => _published = published;

    /// <summary>A caption alone names no meeting: its picture may be older than the report.</summary>
    public static (List<List<RoundMention>> Rounds, int? Count) Join(List<RoundMention> mentions, EdtfDate? published)
    {
        var joiner = new RoundJoiner(published);
        foreach (var mention in mentions.Where(mention => !mention.IsCaption).Concat(mentions.Where(mention => mention.IsCaption)))
            joiner.Add(mention);
        return (joiner._rounds, joiner._count);
    }

    private void Add(RoundMention mention)
    {
        if (mention.Count is > 1 and { } count)
        {
            if (mention.Status != RoundStatus.Planned && !mention.IsClosedCount)
                _count = Math.Max(_count ?? 0, count);
            return;
        }
        if (mention.SaysSomething && _rounds.FindLast(round => IsSame(round, mention)) is { } same)
            same.Add(mention);
        else if (!mention.IsCaption && IsMeeting(mention))
            _rounds.Add([mention]);
    }

    /// <summary>Whether the phrase alone names a meeting: the vaguer its noun, the more it must say.</summary>
    private static bool IsMeeting(RoundMention mention) => mention.Kind switch
    {
        MeetingKind.Round => mention.Ordinal is not null || mention.Status is not null && (mention.HasTime || mention.Place is not null || mention.Outcome is not null && !mention.IsPlural),
        MeetingKind.Talks => mention.HasTime && mention.Place is not null || mention.Status is not null && (mention.Days is not null || mention.HasTime || mention.Place is not null)
            || mention.Days is not null && mention.HasTime || mention is { Status: RoundStatus.Held or RoundStatus.CutShort, Outcome: RoundOutcome.NoDeal or RoundOutcome.Agreed },
        MeetingKind.Meeting when mention.IsVerb => mention.HasTime && (mention.Place is not null || mention.Status == RoundStatus.Planned || mention.Outcome is not null),
        MeetingKind.Meeting => mention is { Ordinal: not null, IsDefinite: true } && (mention.HasTime || mention.Place is not null || mention.Outcome is not null || mention.Ordinal > 1) || mention.IsTheirs && mention.HasTime && mention.Status is not null || mention.AgreementOrdinal is not null || mention.Days is not null && mention.HasTime
            || mention.HasTime && (mention.Place is not null || mention.HasCounterpart) && mention.Status is RoundStatus.Held or RoundStatus.UnderWay or RoundStatus.CutShort,
        MeetingKind.Summit => mention.Place is not null || mention.Days is not null,
        _ => false,
    };

    private bool IsSame(List<RoundMention> round, RoundMention mention)
    {
        foreach (var other in round)
        {
            if (other.Ordinal is { } a && mention.Ordinal is { } b)
                return a == b;
        }
        if (!ArePlacesAlike(round, mention) || !AreStatesAlike(round, mention))
            return false;
        var dated = round.Find(other => other.HasTime);
        if (mention.Dates is { } date && dated?.Dates is { } known)
            return known.Meets(date) && (mention.IsDefinite || IsVague(known) == IsVague(date));
        if (mention.HasTime && dated is not null)
            return mention.HasOpenDate && dated.HasOpenDate || IsOfTheDay(mention.Dates ?? dated.Dates) && (mention.IsDefinite || mention.Ordinal is not null);
        return mention.IsDefinite || mention.Ordinal is not null || mention.Status == RoundStatus.Planned || round.Exists(other => other.Sentence == mention.Sentence);
    }

    // A month or a year: "talks this month" need not be those of its last Wednesday.
    private static bool IsVague(EdtfDate date) => date.Text.Length <= 8;

    // A weekday that is not resolved lies in the week before the report: another date meets it only there.
    private bool IsOfTheDay(EdtfDate? date) => date is { } some && (_published is not { First: { } first } published
        || some.Meets(published) || some is { IsDay: true, Last: { } last } && last < first && last >= first.AddDays(-7));

    private static bool ArePlacesAlike(List<RoundMention> round, RoundMention mention) => mention.Place is null
        || round.TrueForAll(other => other.Place is null || other.Place.Contains(mention.Place, StringComparison.Ordinal) || mention.Place.Contains(other.Place, StringComparison.Ordinal));

    // A planned meeting is not one that was held; within one sentence a later clause may say how it ended.
    private static bool AreStatesAlike(List<RoundMention> round, RoundMention mention) => mention.Status is null
        || round.TrueForAll(other => other.Status is null || other.Sentence == mention.Sentence || (other.Status == RoundStatus.Planned) == (mention.Status == RoundStatus.Planned));
}
