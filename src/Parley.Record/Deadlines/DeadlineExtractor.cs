using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Days by which something must be settled: named deadlines, the end of the present agreement, "by" a day.</summary>
internal sealed class DeadlineExtractor : IExtractor
{
    private const int MaxReach = 8;
    private const int MaxClause = 14;
    private const int MaxEnding = 7;
    private const int MaxSubjectGap = 14;
    private const int MaxYearsAhead = 2;
    private const int MaxDuty = 14;
    private const int MaxDue = 4;
    private const int MaxEvent = 14;
    private const int MaxAgreementGap = 30;

    private readonly DeadlineLexicon _lexicon = new();
    private readonly Grammar _grammar;
    private readonly CalendarLexicon _calendar;

    public DeadlineExtractor(Grammar grammar, CalendarLexicon calendar)
    {
        _grammar = grammar;
        _calendar = calendar;
    }

    public string Name => "deadlines";

    public void Extract(ReadingDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var clock = new ReportClock(draft.Annotated, _calendar);
        FromSentences(draft, clock, isOpen: null);
        FromAgreements(draft);
        // "The pact that the two signed lapses in May": an agreement that was not read as one has an end too.
        FromSentences(draft, clock, draft.Agreements.Exists(static agreement => agreement.Status == AgreementStatus.Negotiating));
    }

    // isOpen: whether another agreement is sought; null before the agreements have been asked for their ends.
    private void FromSentences(ReadingDraft draft, ReportClock clock, bool? isOpen)
    {
        foreach (var sentence in draft.Annotated.Sentences)
        {
            if (sentence.Kind != BlockKind.Caption)
                FromSentence(draft, sentence, clock, isOpen);
        }
    }

    private void FromSentence(ReadingDraft draft, Sentence sentence, ReportClock clock, bool? isOpen)
    {
        var document = draft.Annotated;
        var hasMatter = false;
        var hasThreatened = false;
        var hasException = false;
        var (thing, agreement, duty, condition, exception) = (-1, -1, -1, -1, -1);
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (!_lexicon.Cues.TryMatch(document, token, sentence.EndToken, out var cue, out _))
                continue;
            hasMatter |= cue == DeadlineCue.Matter;
            hasThreatened |= cue == DeadlineCue.Threatened;
            hasException |= cue == DeadlineCue.Exception;
        }
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (!_lexicon.Cues.TryMatch(document, token, sentence.EndToken, out var cue, out var length))
                continue;
            if (cue == DeadlineCue.Thing || cue == DeadlineCue.Agreement && isOpen == true)
                thing = token;
            agreement = cue == DeadlineCue.Agreement ? token : agreement;
            duty = cue == DeadlineCue.Duty ? token : duty;
            condition = cue == DeadlineCue.Condition ? token : condition;
            exception = cue == DeadlineCue.Exception ? token : exception;
            var place = cue switch
            {
                DeadlineCue.Noun => Near(document, sentence, token, token + length, clock),
                DeadlineCue.By or DeadlineCue.Before when hasMatter && IsFirm(document, sentence, token) && At(document, token, token + length, clock) is { } day => day,
                DeadlineCue.By or DeadlineCue.Before when IsNear(duty, token) || IsNear(exception, token) || IsNear(condition, token) && Grammar.AnyBetween(document, condition, token, _grammar.Negators) =>
                    Close(At(document, token, token + length, clock) ?? (cue == DeadlineCue.Before ? BeforeEvent(document, sentence, token, token + length, clock) : null), clock),
                DeadlineCue.Before when hasMatter => Close(BeforeEvent(document, sentence, token, token + length, clock), clock),
                DeadlineCue.Duty => Due(document, sentence, token, token + length, clock),
                DeadlineCue.Lapse when thing >= 0 && token - thing <= MaxSubjectGap || isOpen is not null && (agreement >= 0 && token - agreement <= MaxAgreementGap || document.TagOf(token) is WordTag.PresentS or WordTag.Present) => Ending(document, sentence, token, token + length, clock),
                DeadlineCue.Until or DeadlineCue.Latest => At(document, token, token + length, clock),
                DeadlineCue.End when thing >= 0 && token - thing <= MaxSubjectGap => Ending(document, sentence, token, token + length, clock),
                // "would strike on May 7 unless": what begins if nothing is settled.
                DeadlineCue.Threatened when hasException && Grammar.Is(document, token + length, _grammar.Ons) => At(document, token, token + length, clock),
                DeadlineCue.Threat when hasThreatened => At(document, token, token + length, clock),
                _ => null,
            };
            if (place is { } found && !(cue is DeadlineCue.Until or DeadlineCue.Lapse or DeadlineCue.End && IsFar(found.Date, clock)))
                Add(draft, found.Date, found.Span, cue is DeadlineCue.Noun or DeadlineCue.Lapse || cue == DeadlineCue.End && isOpen == true ? Settled(draft, document, sentence, token) : Clause(document, sentence, token), Status(clock, found.Date));
        }
    }

    // "must act by 2050" is no deadline of talks: a day or a month, not many years off.
    private static (EdtfDate Date, TextSpan Span)? Close((EdtfDate Date, TextSpan Span)? found, ReportClock clock) =>
        found is { Date: { IsDay: true } or { Month: not null } } && !(found.Value.Date.Year > clock.Published?.Year + MaxYearsAhead) ? found : null;

    // "to let debt run until 2040": what a plan reaches to, not what talks must keep to.
    private static bool IsFar(EdtfDate date, ReportClock clock) => date.Text.Length == 4 && date.Year > clock.Published?.Year + MaxYearsAhead;

    private static bool IsNear(int cue, int token) => cue >= 0 && token - cue <= MaxDuty;

    // "the accord is due to be signed next month": the day right behind what is to be done.
    private (EdtfDate Date, TextSpan Span)? Due(AnnotatedDocument document, Sentence sentence, int first, int end, ReportClock clock)
    {
        for (var token = end; token < Math.Min(end + MaxDue, sentence.EndToken); token++)
        {
            if (!_lexicon.Cues.TryMatch(document, token, sentence.EndToken, out var cue, out var length))
                continue;
            return cue == DeadlineCue.Matter && At(document, first, token + length, clock) is { } found && found.Date.Last >= clock.Published?.First ? found : null;
        }

        return null;
    }

    // "before the contract runs out on June 30", "before the minister calls in Oslo on June 9": the day of what comes first.
    private static (EdtfDate Date, TextSpan Span)? BeforeEvent(AnnotatedDocument document, Sentence sentence, int first, int end, ReportClock clock)
    {
        if (document.TagOf(end) is not (WordTag.Determiner or WordTag.Name or WordTag.Possessive))
            return null;
        for (var token = end + 1; token < Math.Min(end + MaxEvent, sentence.EndToken) && document.TagOf(token) is not (WordTag.Comma or WordTag.Colon or WordTag.OpenQuote or WordTag.CloseQuote); token++)
        {
            if (TimeIndex.StartingAt(document, token) is { Type: TimexType.Date } time && clock.ResolveComing(time) is { IsDay: true } date)
                return (date, TextSpan.Cover(document.SpanOf(first, end), time.Span));
        }

        return null;
    }

    // "could agree by Friday" is a guess; "if nothing is signed by Friday" is a deadline.
    private bool IsFirm(AnnotatedDocument document, Sentence sentence, int token)
    {
        var first = Math.Max(token - MaxReach, sentence.FirstToken);
        return !Grammar.AnyBetween(document, first, token, _grammar.Hypothetical) || Grammar.AnyBetween(document, first, token, _grammar.Negators) || Grammar.AnyBetween(document, first, token, _grammar.Nones);
    }

    // "the year-end deadline", "a March 1 deadline", "the deadline is Dec. 13".
    private (EdtfDate Date, TextSpan Span)? Near(AnnotatedDocument document, Sentence sentence, int first, int end, ReportClock clock)
    {
        for (var token = first - 1; token >= Math.Max(first - 4, sentence.FirstToken); token--)
        {
            if (_lexicon.Cues.TryMatch(document, token, first, out var cue, out _) && cue == DeadlineCue.YearEnd && clock.Resolve(token, token + 1) is { } yearEnd)
                return (yearEnd, document.SpanOf(token, end));
            if (TimeIndex.StartingAt(document, token) is { Type: TimexType.Date } before && clock.Resolve(before) is { } date)
                return (date, document.SpanOf(token, end));
        }
        for (var token = end; token < Math.Min(end + MaxReach, sentence.EndToken); token++)
        {
            if (document.Is(token, ";") || document.TagOf(token) == WordTag.Comma)
                return null;
            if (TimeIndex.StartingAt(document, token) is { Type: TimexType.Date or TimexType.Time } behind && clock.Resolve(behind) is { } date)
                return (date, TextSpan.Cover(document.SpanOf(first, end), behind.Span));
        }
        return null;
    }

    // "by March 1": the day right behind the word.
    private (EdtfDate Date, TextSpan Span)? At(AnnotatedDocument document, int first, int end, ReportClock clock)
    {
        var token = document.TagOf(end) == WordTag.Determiner || Grammar.Is(document, end, _grammar.Ons) ? end + 1 : end;
        if ((TimeIndex.StartingAt(document, end) ?? TimeIndex.StartingAt(document, token)) is not { Type: TimexType.Date or TimexType.Time } time || Coming(document, clock, time) is not { } date)
            return DayOfMonth(document, first, token, clock);
        return (date, TextSpan.Cover(document.SpanOf(first, end), time.Span));
    }

    // "the formula, which lapses on Dec. 31": the day shortly behind the verb.
    private static (EdtfDate Date, TextSpan Span)? Ending(AnnotatedDocument document, Sentence sentence, int first, int end, ReportClock clock)
    {
        for (var token = end; token < Math.Min(end + MaxEnding, sentence.EndToken) && document.TagOf(token) is not (WordTag.Comma or WordTag.Colon); token++)
        {
            if (TimeIndex.StartingAt(document, token) is { Type: TimexType.Date or TimexType.Time } time && clock.Resolve(time) is { } date)
                return (ToCome(document, first, time, date, clock), TextSpan.Cover(document.SpanOf(first, end), time.Span));
        }
        return null;
    }

    // "lapses on Dec. 31" is the next one, whichever is nearer.
    private static EdtfDate ToCome(AnnotatedDocument document, int verb, TimeMention time, EdtfDate date, ReportClock clock)
    {
        if (document.TagOf(verb) is WordTag.Past or WordTag.Participle || date is not { IsDay: true, First: { } day } || clock.Published?.First is not { } published || day >= published || day.AddYears(1) < published)
            return date;
        for (var token = document.TokenAt(time.Span.Start); token < document.Tokens.Length && document.Tokens[token].Span.Start < time.Span.End; token++)
        {
            if (clock.Year(token) is not null)
                return date;
        }
        return EdtfDate.FromDay(day.AddYears(1));
    }

    // "by the 26th": of this month, else of the next.
    private (EdtfDate Date, TextSpan Span)? DayOfMonth(AnnotatedDocument document, int first, int token, ReportClock clock)
    {
        if (!Grammar.Is(document, token - 1, _grammar.Definites) || clock.Published is not { IsDay: true, First: { } published } || document.TagOf(token + 1) is WordTag.Noun or WordTag.Nouns or WordTag.Name or WordTag.Adjective)
            return null;
        foreach (var quantity in QuantityIndex.In(document, document.SpanOf(token, token + 1)))
        {
            if (quantity.Kind != QuantityKind.Ordinal || quantity.Value is not (>= 1 and <= 31) || !char.IsAsciiDigit(document.Text[quantity.Span.Start]))
                continue;
            var month = (int)quantity.Value < published.Day ? published.AddMonths(1) : published;
            if (quantity.Value <= DateTime.DaysInMonth(month.Year, month.Month))
                return (EdtfDate.FromDay(new DateOnly(month.Year, month.Month, (int)quantity.Value)), document.SpanOf(first, token + 1));
        }
        return null;
    }

    // "by Friday" is the next Friday, whatever day was meant by "on Friday".
    private static EdtfDate? Coming(AnnotatedDocument document, ReportClock clock, TimeMention time)
    {
        // One word with a capital that names a day is a weekday.
        var token = document.TokenAt(time.Span.Start);
        var isWeekday = document.Tokens[token].IsCapital && document.Tokens[token].Span.End >= time.Span.End;
        var date = clock.ResolveComing(time);
        return date is { IsDay: true, First: { } day } && clock.Published is { IsDay: true, First: { } published } && day < published && day >= published.AddDays(-7) && isWeekday
            ? EdtfDate.FromDay(day.AddDays(7)) : date;
    }

    // A deadline of the talks is for the agreement that is sought.
    private static string Settled(ReadingDraft draft, AnnotatedDocument document, Sentence sentence, int token) =>
        draft.Agreements.Find(agreement => agreement.Status == AgreementStatus.Negotiating)?.Name ?? Clause(document, sentence, token);

    // What must be done by the day: from "to" or the last mark before it.
    private static string Clause(AnnotatedDocument document, Sentence sentence, int token)
    {
        var first = token;
        var floor = Math.Max(token - MaxClause, sentence.FirstToken);
        for (var i = token - 1; i >= floor; i--)
        {
            if (document.TagOf(i) is WordTag.Comma or WordTag.Colon or WordTag.OpenQuote or WordTag.CloseQuote or WordTag.Stop)
                break;
            first = i;
            if (document.TagOf(i) == WordTag.To)
                break;
        }
        if (first < token && document.TagOf(first) == WordTag.To)
            first++;
        return first < token ? document.SpanOf(first, token).Quote(document.Text) : document.SpanOf(token, Math.Min(token + MaxReach, sentence.EndToken)).Quote(document.Text);
    }

    private static DeadlineStatus Status(ReportClock clock, EdtfDate date) =>
        clock.Published?.First is { } published && date.Last < published ? DeadlineStatus.Missed : DeadlineStatus.Pending;

    // The end of the present agreement is a deadline while another is sought.
    private static void FromAgreements(ReadingDraft draft)
    {
        var open = draft.Agreements.Find(agreement => agreement.Status == AgreementStatus.Negotiating);
        foreach (var agreement in draft.Agreements)
        {
            if (agreement.Status is not (AgreementStatus.InForce or AgreementStatus.Expired) || agreement.Term is not { IsInterval: true, Last: { } last } term)
                continue;
            var end = term.Text[(term.Text.IndexOf('/', StringComparison.Ordinal) + 1)..];
            var date = end.Length == 4 ? EdtfDate.FromDay(last) : EdtfDate.Parse(end);
            var status = agreement.Status == AgreementStatus.Expired ? DeadlineStatus.Missed : DeadlineStatus.Pending;
            if (open is not null || agreement.Status == AgreementStatus.InForce && end.Length > 4 && !(date.Year > draft.Annotated.Document.Published?.Year + MaxYearsAhead))
                Add(draft, date, agreement.Evidence[0].Span, open?.Name ?? agreement.Name, status);
        }
    }

    private static void Add(ReadingDraft draft, EdtfDate date, TextSpan span, string matter, DeadlineStatus status)
    {
        if (draft.Deadlines.Exists(other => other.Date is { } known && known.Meets(date)))
            return;
        draft.Deadlines.Add(new Deadline
        {
            Id = $"l{draft.Deadlines.Count + 1}",
            Evidence = [draft.At(span)],
            Confidence = 0.65,
            For = matter,
            Date = date,
            Status = status,
        });
    }
}
