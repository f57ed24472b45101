using Parley.Model;

namespace Parley.Record;

/// <summary>Meetings of the negotiating sides: held, under way, planned or broken off. Telephone calls are none.</summary>
internal sealed class RoundExtractor : IExtractor
{
    private const int MaxRunning = 14;
    private const int MaxSince = 90;

    private readonly RoundLexicons _lexicons = new();
    private readonly Grammar _grammar;
    private readonly CalendarLexicon _calendar;

    public RoundExtractor(Grammar grammar, CalendarLexicon calendar)
    {
        _grammar = grammar;
        _calendar = calendar;
    }

    public string Name => "rounds";

    public void Extract(ReadingDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var mentions = new RoundMentionFinder(draft.Annotated, draft.Sides, _lexicons, _grammar, new ReportClock(draft.Annotated, _calendar)).Find();
        var (rounds, count) = RoundJoiner.Join(mentions, draft.Annotated.Document.Published);
        var latest = Latest(rounds);
        var next = rounds.Find(round => StatusOf(round) == RoundStatus.Planned);
        // "after ten rounds of talks": the last of them is the tenth, whether or not anything else is said of it.
        if (count is not null && (latest is null || IsLongAgo(draft, latest)))
            rounds.Insert(0, latest = [count with { Ordinal = count.Count, Count = null, Days = null, Dates = null, HasOpenDate = false }]);
        foreach (var round in rounds)
            draft.Rounds.Add(ToRound(draft, round, round == latest ? count?.Count : null, round == latest ? next : null));
    }

    // Of several meetings held, the one that the report is about: the highest ordinal, else the first that it names.
    private static List<RoundMention>? Latest(List<List<RoundMention>> rounds)
    {
        List<RoundMention>? latest = null;
        foreach (var round in rounds)
        {
            if (StatusOf(round) is RoundStatus.Planned or RoundStatus.Cancelled)
                continue;
            if (latest is null || OrdinalOf(latest) is { } a && OrdinalOf(round) is { } b && b > a || OrdinalOf(latest) is not null && OrdinalOf(round) is null && IsRecent(round))
                latest = round;
        }
        return latest;
    }

    private static bool IsLongAgo(ReadingDraft draft, List<RoundMention> round) =>
        draft.Annotated.Document.Published?.First is { } published && round.Find(mention => mention.Dates is not null)?.Dates?.Last?.AddDays(MaxSince) < published;

    private static bool IsRecent(List<RoundMention> round) => round.Exists(mention => mention.HasOpenDate || mention.Dates is { IsDay: true });

    private Round ToRound(ReadingDraft draft, List<RoundMention> round, int? count, List<RoundMention>? next)
    {
        var status = StatusAt(StatusOf(round), DatesOf(draft, round, StatusOf(round)), draft.Annotated.Document.Published);
        return new Round
        {
            Id = $"r{draft.Rounds.Count + 1}",
            Evidence = [.. round.Select(mention => draft.At(mention.Span))],
            Confidence = OrdinalOf(round) is not null || round.Exists(mention => mention.Days is not null) ? 0.85 : 0.65,
            Agreement = AgreementOf(draft, round),
            Ordinal = OrdinalOf(round) ?? count,
            Dates = DatesOf(draft, round, status),
            Place = round.Find(mention => mention.Place is not null)?.Place,
            Status = status,
            Outcome = OutcomeOf(round, status),
            Delegates = [.. RoundHeads.Of(draft, round, _lexicons.Negotiators).Select(actor => new RoundDelegate(actor, Head: true) { Party = draft.Actors.Find(one => one.Id == actor)?.Party })],
            Next = next is null ? null : DatesOf(draft, next, RoundStatus.Planned),
        };
    }

    // What lies wholly behind the report's day is planned, what lies wholly before it is not.
    private static RoundStatus StatusAt(RoundStatus status, EdtfDate? dates, EdtfDate? published)
    {
        if (status is RoundStatus.Held or RoundStatus.UnderWay && dates?.First > published?.Last)
            return RoundStatus.Planned;
        // Talks that "resumed" two months ago are no longer under way.
        if (status == RoundStatus.UnderWay && dates?.Last?.AddDays(MaxRunning) < published?.First)
            return RoundStatus.Held;
        return status == RoundStatus.Planned && dates?.Last < published?.First ? RoundStatus.Held : status;
    }

    private static int? OrdinalOf(List<RoundMention> round) => round.Find(mention => mention.Ordinal is not null)?.Ordinal;

    private static RoundStatus StatusOf(List<RoundMention> round)
    {
        var best = RoundStatus.Held;
        foreach (var mention in round)
        {
            if (mention.Status is RoundStatus.CutShort or RoundStatus.Cancelled)
                return mention.Status.Value;
            if (mention.Status is RoundStatus.Planned or RoundStatus.UnderWay && best == RoundStatus.Held)
                best = mention.Status.Value;
        }
        // What one place calls "taking place" and another "closed" is over.
        return best == RoundStatus.UnderWay && round.Exists(mention => mention.Status == RoundStatus.Held) ? RoundStatus.Held : best;
    }

    private static RoundOutcome OutcomeOf(List<RoundMention> round, RoundStatus status)
    {
        if (status is RoundStatus.Planned or RoundStatus.Cancelled)
            return RoundOutcome.Unknown;
        return round.Find(mention => mention.Outcome is not null)?.Outcome ?? RoundOutcome.Unknown;
    }

    // The longest stretch that a mention gives; "this week" in a report of unknown day lies about its date.
    private static EdtfDate? DatesOf(ReadingDraft draft, List<RoundMention> round, RoundStatus status)
    {
        var best = round.Find(mention => mention.Dates is { IsInterval: true } && mention.Days is not null) ?? round.Find(mention => mention.Dates is { IsDay: true } or { IsInterval: true })
            ?? round.Find(mention => mention.Dates is not null);
        if (best is { Days: null, Dates: { IsDay: true, First: { } day } } && round.Find(mention => IsNextTo(mention.Dates, day))?.Dates?.First is { } other)
            return EdtfDate.Between(day < other ? day : other, day < other ? other : day);
        if (best is not null)
            return WithDays(round, best.Dates!.Value, status);
        if (status == RoundStatus.Planned || !round.Exists(mention => mention.HasOpenDate))
            return null;
        // Never the interval in which the report may lie: that would say how long the meeting lasted.
        return draft.Annotated.Document.Published switch
        {
            { Year: { } year, Month: { } month } => EdtfDate.Parse($"{year:D4}-{month:D2}~"),
            { Year: { } year } => EdtfDate.FromYear(year),
            _ => null,
        };
    }

    // "broke off on Tuesday ... had opened on Monday".
    private static bool IsNextTo(EdtfDate? date, DateOnly day) => date is { IsDay: true, First: { } other } && other != day && Math.Abs(other.DayNumber - day.DayNumber) <= RoundJoiner.MaxDays;

    // "sat down Wednesday ... The two-day meeting": the days are told apart from the date.
    private static EdtfDate WithDays(List<RoundMention> round, EdtfDate date, RoundStatus status)
    {
        if (!date.IsDay || round.Find(mention => mention.Days is > 1 and < 60 && mention.Dates is null)?.Days is not { } days)
            return date;
        var day = date.First!.Value;
        var isStart = status is RoundStatus.UnderWay or RoundStatus.Planned || round.Exists(mention => mention.Status == RoundStatus.UnderWay);
        return isStart ? EdtfDate.Between(day, day.AddDays(days - 1)) : EdtfDate.Between(day.AddDays(1 - days), day);
    }

    private static string? AgreementOf(ReadingDraft draft, List<RoundMention> round)
    {
        if (round.Find(mention => mention.AgreementOrdinal is not null) is { } named && draft.Agreements.Find(agreement => agreement.Ordinal == named.AgreementOrdinal) is { } numbered)
            return numbered.Id;
        var open = draft.Agreements.FindAll(agreement => agreement.Status == AgreementStatus.Negotiating);
        return open.Count == 1 ? open[0].Id : null;
    }
}
