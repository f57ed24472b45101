using Parley.Model;

namespace Parley.Record;

/// <summary>Joins the mentions of one meeting, and leaves out those that name none ("the talks go on").</summary>
internal sealed class RoundJoiner
{
    /// <summary>Days that a meeting may take.</summary>
    public const int MaxDays = 3;

    private const int MaxLead = 3;

    private readonly List<List<RoundMention>> _rounds = [];
    private RoundMention? _count;

    private readonly EdtfDate? _published;

    private RoundJoiner(EdtfDate? published) => _published = published;

    /// <summary>A caption alone names no meeting: its picture may be older than the report.</summary>
    public static (List<List<RoundMention>> Rounds, RoundMention? Count) Join(List<RoundMention> mentions, EdtfDate? published)
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
            if (mention.Status != RoundStatus.Planned && !mention.IsClosedCount && !(_count?.Count >= count))
                _count = mention;
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
        MeetingKind.Meeting when mention.IsVerb => mention.HasTime && (mention.Place is not null || mention.Status == RoundStatus.Planned || mention.Outcome is not null) || mention.Ordinal > 1
            || mention is { Status: RoundStatus.Planned, IsAgain: true } || mention.Dates is { IsDay: true },
        MeetingKind.Meeting => mention.Ordinal > 2 && (mention.HasTime || mention.Place is not null) || mention is { Ordinal: > 1, HasParties: true, HasTime: true } or { Status: RoundStatus.Planned, IsNext: true, HasTime: true }
            || mention is { Ordinal: not null, IsDefinite: true } && (mention.HasTime || mention.Place is not null || mention.Outcome is not null || mention.Ordinal > 1) || mention.IsTheirs && mention.HasTime && mention.Status is not null || mention.AgreementOrdinal is not null || mention.Days is not null && mention.HasTime
            || mention.HasTime && (mention.Place is not null || mention.HasCounterpart || mention.HasParties) && mention.Status is RoundStatus.Held or RoundStatus.UnderWay or RoundStatus.CutShort,
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
        // What the headline counts, the first lines date.
        if (dated is null && round is [{ IsHeadline: true }] && mention.Sentence <= round[0].Sentence + MaxLead && mention.Status != RoundStatus.Planned)
            return true;
        if (mention.Dates is { } date && dated?.Dates is { } known)
            return mention is { IsDefinite: true, Ordinal: null, IsNext: false } && AreNear(known, date) && mention.Sentence - round[^1].Sentence <= 1 || known.Meets(date) && (mention.IsDefinite || IsVague(known) == IsVague(date));
        if (mention.HasTime && dated is not null)
            return mention.HasOpenDate && dated.HasOpenDate || IsOfTheDay(mention.Dates ?? dated.Dates) && (mention.IsDefinite || mention.Ordinal is not null);
        return mention.IsDefinite || mention.Ordinal is not null || mention.Status == RoundStatus.Planned || round.Exists(other => other.Sentence == mention.Sentence);
    }

    // "The third round broke off on Tuesday. The round had opened on Monday."
    private static bool AreNear(EdtfDate known, EdtfDate date) => known is { IsDay: true, First: { } a } && date is { IsDay: true, First: { } b } && Math.Abs(a.DayNumber - b.DayNumber) <= MaxDays;

    // A month or a year: "talks this month" need not be those of its last Wednesday.
    private static bool IsVague(EdtfDate date) => date.Text.Length <= 8;

    // A weekday that is not resolved lies in the week before the report: another date meets it only there.
    private bool IsOfTheDay(EdtfDate? date) => date is { } some && (_published is not { First: { } first } published
        || some.Meets(published) || some is { IsDay: true, Last: { } last } && last < first && last >= first.AddDays(-7));

    private static bool ArePlacesAlike(List<RoundMention> round, RoundMention mention) => mention.Place is null
        || round.TrueForAll(other => other.Place is null || other.Place.Contains(mention.Place, StringComparison.Ordinal) || mention.Place.Contains(other.Place, StringComparison.Ordinal));

    // A planned meeting is not one that was held, nor one whose length and place are told without a word of what is to come; within one sentence a later clause may say how it ended.
    private static bool AreStatesAlike(List<RoundMention> round, RoundMention mention) => mention.Status is null
        ? mention.Days is null || mention.Place is null || round.Exists(other => other.Status != RoundStatus.Planned || other.Sentence == mention.Sentence)
        : round.TrueForAll(other => other.Status is null || other.Sentence == mention.Sentence || (other.Status == RoundStatus.Planned) == (mention.Status == RoundStatus.Planned));
}
