using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Finds the phrases that name meetings of the sides ("the sixth round of negotiations in Oslo", "two-day talks") and reads what stands around them.</summary>
internal sealed partial class RoundMentionFinder
{
    private const int MaxPhrase = 12;
    private const int MaxBefore = 9;
    private const int MaxBehind = 28;
    private const int MaxTimeBehind = 20;
    private const int MaxYearBehind = 5;

    private readonly AnnotatedDocument _document;
    private readonly NegotiatingSides _sides;
    private readonly RoundLexicons _lexicons;
    private readonly Grammar _grammar;
    private readonly MentionIndex _mentions;
    private readonly ReportClock _clock;
    private readonly DelegationLeaders _leaders;
    private readonly MeetingVerbs _verbs;

    public RoundMentionFinder(AnnotatedDocument document, NegotiatingSides sides, RoundLexicons lexicons, Grammar grammar, ReportClock clock)
    {
        _document = document;
        _sides = sides;
        _lexicons = lexicons;
        _grammar = grammar;
        _clock = clock;
        _mentions = new MentionIndex(document);
        _leaders = new DelegationLeaders(document, lexicons.Delegations, _mentions);
        _verbs = new MeetingVerbs(document, lexicons.Verbs, grammar);
    }

    public List<RoundMention> Find()
    {
        var found = new List<RoundMention>();
        for (var i = 0; i < _document.Sentences.Length; i++)
        {
            var sentence = _document.Sentences[i];
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (!_lexicons.Meetings.TryMatch(_document, token, sentence.EndToken, out var kind, out var length))
                {
                    if (IsElliptic(i, sentence, token, found))
                        found.Add(Read(i, sentence, MeetingKind.Round, token, token + 1));
                    continue;
                }
                var end = token + length;
                // "mediation sessions": the last noun of several is the meeting.
                if (kind != MeetingKind.None && _lexicons.Meetings.TryMatch(_document, end, sentence.EndToken, out var next, out _) && next is MeetingKind.Meeting or MeetingKind.Round)
                    continue;
                if (kind != MeetingKind.None && IsNoun(token) && !IsModifier(end))
                {
                    end = WithTalks(kind, end, sentence.EndToken);
                    found.Add(Read(i, sentence, kind, token, end));
                }

                token = end - 1;
            }

            if (found.Count == 0 || found[^1].Sentence != i)
                AddVerb(found, i, sentence);
        }
        PassLeadersOn(found);
        return found;
    }

    // "The two sides met in Oslo on Monday": a meeting without a noun.
    private void AddVerb(List<RoundMention> found, int index, Sentence sentence)
    {
        if (sentence.Kind != BlockKind.Body || _verbs.Find(sentence, BothSidesEnd(sentence)) is not { } place)
            return;
        var limit = BehindLimit(sentence, place.End);
        var mention = new RoundMention
        {
            Span = _document.SpanOf(place.First, place.End),
            Sentence = index,
            Kind = MeetingKind.Meeting,
            IsDefinite = false,
            IsVerb = true,
            IsAgain = place.IsAgain,
            HasParties = true,
            Status = place.IsPlanned ? RoundStatus.Planned : RoundStatus.Held,
            Place = Place(place.End, limit),
            People = [.. People(sentence)],
            Leaders = [.. _leaders.In(sentence)],
        };
        mention = WithTime(mention, sentence, place.First, place.End, limit);
        for (var token = place.End; token < limit; token++)
            mention = With(mention, ref token, limit, static cue => cue.Behind);
        mention = WithMore(mention, place.End, limit);
        if (place.NeedsCount && mention is { Ordinal: null, Count: null })
            return;
        found.Add(mention);
        if (Beginning(mention, sentence, place.End) is { } first)
            found.Add(first);
    }

    // "talks" and "meeting" are verbs too.
    private bool IsNoun(int token) => _document.TagOf(token) switch
    {
        WordTag.Noun or WordTag.Nouns or WordTag.None => true,
        // "the Arab Summit", but not "Summit county" or "Meeting" in a title of its own.
        WordTag.Name => token > 0 && _document.TagOf(token - 1) == WordTag.Name && _document.TagOf(token + 1) != WordTag.Name,
        // A verb has its subject, "to" or a modal before it; else it is a noun whatever it was taken for.
        _ => token > 0 && _document.TagOf(token - 1) is not (WordTag.Name or WordTag.Pronoun or WordTag.Wh or WordTag.To or WordTag.Modal or WordTag.CloseBracket or WordTag.Comma),
    };

    // "the negotiation team": part of another noun.
    private bool IsModifier(int end) => !_lexicons.Cues.TryMatch(_document, end, _document.Tokens.Length, out _, out _)
        && _document.TagOf(end) is WordTag.Noun or WordTag.Nouns && TimeIndex.StartingAt(_document, end) is null && !_lexicons.Meetings.TryMatch(_document, end, _document.Tokens.Length, out _, out _);

    // "round of talks", "round of the negotiations": one phrase.
    private int WithTalks(MeetingKind kind, int end, int limit)
    {
        if (kind != MeetingKind.Round || !Grammar.Is(_document, end, _grammar.Owners))
            return end;
        for (var token = end + 1; token < Math.Min(end + 5, limit); token++)
        {
            if (_lexicons.Meetings.TryMatch(_document, token, limit, out var inner, out var length) && inner == MeetingKind.Talks)
                return token + length;
        }
        return end;
    }

    private RoundMention Read(int index, Sentence sentence, MeetingKind kind, int head, int end)
    {
        var first = PhraseStart(sentence, head);
        var limit = BehindLimit(sentence, end);
        var mention = new RoundMention
        {
            Span = _document.SpanOf(first, end),
            Sentence = index,
            Kind = kind,
            IsDefinite = IsDefinite(first),
            IsPlural = _document.TagOf(head) == WordTag.Nouns && kind != MeetingKind.Talks,
            Place = Place(end, limit) ?? FragmentPlace(sentence, first),
            People = [.. People(sentence)],
            Leaders = [.. _leaders.In(sentence)],
            IsCaption = sentence.Kind == BlockKind.Caption,
            IsHeadline = sentence.Kind == BlockKind.Headline,
            HasCounterpart = Grammar.Is(_document, end, _grammar.Withs),
            HasParties = _verbs.HasParties(sentence) || HasBothSides(sentence),
            IsTheirs = _document.TagOf(first) == WordTag.Possessive,
        };
        return WithClosedCount(WithTime(WithCues(WithNumbers(mention, first, head, end), sentence, first, end, limit), sentence, first, end, limit), first, end);
    }

    // "Oslo and Madrid": both of two sides, not as the places that they lie in.
    private bool HasBothSides(Sentence sentence) => BothSidesEnd(sentence) is not null;

    // The token behind the second of them.
    private int? BothSidesEnd(Sentence sentence)
    {
        if (_sides.Main.Length != 2)
            return null;
        var (hasFirst, hasSecond) = (false, false);
        foreach (var (_, end, mention) in _mentions.Between(sentence.FirstToken, sentence.EndToken))
        {
            if (mention.IsPlace || _sides.Of(mention.Entity) is not { } side)
                continue;
            hasFirst |= side == _sides.Main[0];
            hasSecond |= side == _sides.Main[1];
            if (hasFirst && hasSecond)
                return end;
        }

        return null;
    }

    private int PhraseStart(Sentence sentence, int head)
    {
        var first = head;
        while (first > Math.Max(sentence.FirstToken, head - MaxPhrase) && (IsPremodifier(first - 1) || IsJoined(sentence, first - 1)))
        {
            first--;
            if (_document.TagOf(first) is WordTag.Determiner or WordTag.Possessive)
                break;
        }
        return first;
    }

    // "the fourth and last round".
    private bool IsJoined(Sentence sentence, int token) => _document.TagOf(token) == WordTag.Conjunction && token - 1 > sentence.FirstToken
        && _document.TagOf(token - 1) is WordTag.Adjective or WordTag.Number && _document.TagOf(token + 1) is WordTag.Adjective;

    private bool IsPremodifier(int token) => _document.TagOf(token) is WordTag.Determiner or WordTag.Possessive or WordTag.PossessiveMark or WordTag.Adjective
        or WordTag.Number or WordTag.Noun or WordTag.Nouns or WordTag.Name or WordTag.OpenQuote or WordTag.CloseQuote or WordTag.OpenBracket or WordTag.CloseBracket;

    // What is said of it goes on over "which closed on Wednesday", not over "while", "but" or a semicolon.
    private int BehindLimit(Sentence sentence, int end)
    {
        var limit = Math.Min(end + MaxBehind, sentence.EndToken);
        for (var token = end; token < limit; token++)
        {
            var isEnd = _document.Is(token, ";") || _grammar.Breaks.Contains(_document.TextOf(token)) && !_grammar.Relatives.Contains(_document.TextOf(token));
            // ", and the next session": another clause.
            var isClause = _document.TagOf(token) == WordTag.Comma && token + 2 < limit && _document.TagOf(token + 1) == WordTag.Conjunction && _document.TagOf(token + 2) is WordTag.Determiner or WordTag.Possessive;
            if (isEnd || isClause || _document.TagOf(token) == WordTag.CloseQuote && token > end)
                return token;
        }
        return limit;
    }

    private bool IsDefinite(int first) => _document.TagOf(first) is WordTag.Possessive || Grammar.Is(_document, first, _grammar.Definites);

    // An ordinal before the name of an agreement counts agreements: "the 11th agreement meeting".
    private RoundMention WithNumbers(RoundMention mention, int first, int head, int end)
    {
        foreach (var quantity in QuantityIndex.In(_document, _document.SpanOf(Math.Max(first - 4, 0), end)))
        {
            var value = quantity.Value is > 0 and < 1000 && quantity.Value == decimal.Truncate(quantity.Value) ? (int)quantity.Value : 0;
            if (value == 0)
                continue;
            var token = _document.TokenAt(quantity.Span.Start);
            if (quantity.Kind == QuantityKind.Ordinal && token >= first && mention.IsPlural)
                continue;
            if (quantity.Kind == QuantityKind.Ordinal && token >= first)
                mention = HasNameBetween(token + 1, head) ? mention with { AgreementOrdinal = value } : mention with { Ordinal = value };
            else if (quantity.Kind == QuantityKind.Duration && quantity.Unit?.Name is "days" or "day")
                mention = mention with { Days = value };
            else if (quantity.Kind == QuantityKind.Duration && quantity.Unit?.Name is "weeks" or "week" && value < 9)
                mention = mention with { Days = value * 7 };
            else if (quantity.Kind is QuantityKind.Count or QuantityKind.Number && token >= first && mention is { Kind: MeetingKind.Round } or { Kind: MeetingKind.Meeting, IsPlural: true })
                mention = mention with { Count = value };
        }
        return mention;
    }

    private bool HasNameBetween(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (_document.TagOf(token) == WordTag.Name)
                return true;
        }
        return false;
    }

    // In the phrase or behind it; else shortly before: "met Wednesday to open a two-day session".
    private RoundMention WithTime(RoundMention mention, Sentence sentence, int first, int end, int limit)
    {
        for (var token = first; token < Math.Min(limit, end + MaxTimeBehind) && _document.TagOf(token) != WordTag.OpenBracket && !IsQuestion(token); token++)
        {
            if (At(mention, first, token) is { } timed && (token < end + MaxYearBehind || TimeIndex.StartingAt(_document, token)?.Value is not { Length: 4 }))
                return timed;
        }

        var isFragment = IsFragment(sentence);
        for (var token = first - 1; token >= Math.Max(first - MaxBefore, sentence.FirstToken); token--)
        {
            if (_document.TagOf(token) is WordTag.Comma or WordTag.Colon && !isFragment)
                break;
            if (At(mention, first, token) is { } timed)
                return timed;
        }
        return mention;
    }

    // "talks on how much Oslo will pay from next year": the year is not the meeting's.
    private bool IsQuestion(int token) => _document.TagOf(token) == WordTag.Wh && !_grammar.Relatives.Contains(_document.TextOf(token));

    private RoundMention? At(RoundMention mention, int first, int token)
    {
        if (TimeIndex.StartingAt(_document, token) is not { Type: TimexType.Date or TimexType.Time } time || IsTimeOfSaying(token))
            return null;
        var date = mention.Status is null or RoundStatus.Planned ? _clock.Resolve(time) : _clock.ResolvePast(time);
        // "Thursday afternoon": the day.
        if (time.Type == TimexType.Time)
            date = date?.First is { } day ? EdtfDate.FromDay(day) : null;
        if (date is { } known)
            return mention with { Dates = Days(mention, Joined(time, Coming(known, token, mention is { Status: RoundStatus.Planned } && (mention.IsVerb || token >= _document.TokenAt(mention.Span.End)))), first, token) };
        return time.Value is null ? mention with { HasOpenDate = true } : null;
    }

    // "They are sitting down Wednesday": what is going on or to come, so the next Wednesday, not the last.
    private EdtfDate Coming(EdtfDate date, int token, bool isPlanned)
    {
        if (date is not { IsDay: true, First: { } day } || _clock.Published is not { IsDay: true, First: { } published } || day >= published || day < published.AddDays(-7))
            return date;
        if (isPlanned)
            return EdtfDate.FromDay(day.AddDays(7));
        for (var before = token - 1; before >= Math.Max(token - 3, 1); before--)
        {
            if (_document.TagOf(before) == WordTag.Ing && _document.TagOf(before - 1) is WordTag.Present or WordTag.PresentS)
                return EdtfDate.FromDay(day.AddDays(7));
        }
        return date;
    }

    // "Tuesday and Wednesday": two days in a row.
    private EdtfDate Joined(TimeMention time, EdtfDate date)
    {
        var next = _document.TokenAt(time.Span.End);
        // "from Sept. 25 to 27".
        if (date is { IsDay: true, First: { } from } && (Grammar.Is(_document, next, _grammar.Goals) || Grammar.Is(_document, next, _grammar.Ands)) && next + 1 < _document.Tokens.Length
            && _document.Tokens[next + 1] is { IsNumber: true, Span.Length: <= 2 } && int.TryParse(_document.TextOf(next + 1), out var last) && last > from.Day && last <= DateTime.DaysInMonth(from.Year, from.Month)
            && _document.TagOf(next + 2) is not (WordTag.Noun or WordTag.Nouns))
            return EdtfDate.Between(from, from.AddDays(last - from.Day));
        return Grammar.Is(_document, next, _grammar.Ands) && TimeIndex.StartingAt(_document, next + 1)?.Date is { IsDay: true } second && date.IsDay && second.First == date.First!.Value.AddDays(1)
            ? EdtfDate.Between(date.First.Value, second.Last!.Value)
            : date;
    }

    // "two-day talks closed Wednesday" began on Tuesday; "two-day talks from Wednesday" end on Thursday.
    private EdtfDate Days(RoundMention mention, EdtfDate date, int first, int token)
    {
        if (mention.Days is not { } days || days > 60 || !date.IsDay)
            return date;
        var day = date.First!.Value;
        var isStart = false;
        for (var i = Math.Max(Math.Min(first - 6, token), 0); i <= Math.Max(token, first); i++)
            isStart |= Grammar.Is(_document, i, _grammar.Beginnings);
        return isStart ? EdtfDate.Between(day, day.AddDays(days - 1)) : EdtfDate.Between(day.AddDays(1 - days), day);
    }

    // "..., an official said Friday": the day of the saying.
    private bool IsTimeOfSaying(int token)
    {
        var before = _document.Tokens[token].Span.Start;
        foreach (var attribution in _document.Attributions)
        {
            foreach (var cue in attribution.Cue)
            {
                if (cue.End <= before && before - cue.End <= 4)
                    return true;
            }
        }
        return false;
    }

    private string? Place(int end, int limit)
    {
        foreach (var (first, last, mention) in _mentions.Between(end, limit))
        {
            // "talks in Oslo": right behind the phrase even a capital that stands for its state is a place.
            if (IsAt(first - 1) && mention.Kind == MentionKind.Name && !_document.Tokens[Math.Min(last, _document.Tokens.Length - 1)].IsPossessive && (mention.IsPlace || first - 1 == end || mention.Entity >= 0 && _document.Entities[mention.Entity].Kind == ActorKind.Country))
                return mention.Span.Quote(_document.Text);
        }
        return UnknownPlace(end, limit);
    }

    // "talks in Bergen": right behind the phrase, a name that no list knows is a place too.
    private string? UnknownPlace(int end, int limit)
    {
        var last = end + 1;
        while (last < limit && _document.TagOf(last) == WordTag.Name && TimeIndex.StartingAt(_document, last) is null)
            last++;
        return IsAt(end) && last > end + 1 ? _document.SpanOf(end + 1, last).Quote(_document.Text) : null;
    }

    private bool IsAt(int token) => Grammar.Is(_document, token, _grammar.Places);

    private IEnumerable<int> People(Sentence sentence)
    {
        foreach (var (_, _, mention) in _mentions.Between(sentence.FirstToken, sentence.EndToken))
        {
            if (mention.Entity >= 0 && _document.Entities[mention.Entity] is { Kind: ActorKind.Person, IsDescribed: false })
                yield return mention.Entity;
        }
    }

    private RoundMention WithCues(RoundMention mention, Sentence sentence, int first, int end, int limit)
    {
        for (var token = Math.Max(first - MaxBefore, sentence.FirstToken); token < first; token++)
        {
            var isLast = token == first - 1;
            mention = With(mention, ref token, first + 1, isLast ? static cue => cue.Before || cue.Adjacent : static cue => cue.Before);
        }

        var before = mention.Status;
        for (var token = first; token < end; token++)
            mention = With(mention, ref token, end, static cue => cue.Inside);
        mention = mention with { IsNext = mention.Status == RoundStatus.Planned && before != RoundStatus.Planned };
        for (var token = end; token < limit; token++)
            mention = With(mention, ref token, limit, static cue => cue.Behind);
        // "had constructive talks": whatever the adjective.
        var isHad = mention.Status is null && first > sentence.FirstToken && _document.TagOf(first - 1) == WordTag.Past && Grammar.Is(_document, first - 1, _grammar.HaveForms);
        return isHad ? mention with { Status = RoundStatus.Held } : mention;
    }

    private RoundMention With(RoundMention mention, ref int token, int limit, Func<MeetingCue, bool> counts)
    {
        if (!_lexicons.Cues.TryMatch(_document, token, limit, out var cue, out var length))
            return mention;
        token += length - 1;
        return counts(cue) ? mention with { Status = Stronger(mention.Status, cue.Status), Outcome = Stronger(mention.Outcome, cue.Outcome) } : mention;
    }

    // That it was broken off says more than that it was held; that it is planned says more than "held" and less than "broken off".
    private static RoundStatus? Stronger(RoundStatus? a, RoundStatus? b) => Rank(a) >= Rank(b) ? a : b;

    private static int Rank(RoundStatus? status) => status switch
    {
        RoundStatus.CutShort => 5,
        RoundStatus.Cancelled => 4,
        RoundStatus.Planned => 3,
        RoundStatus.UnderWay => 2,
        RoundStatus.Held => 1,
        _ => 0,
    };

    private static RoundOutcome? Stronger(RoundOutcome? a, RoundOutcome? b) => (a, b) switch
    {
        (null, _) => b,
        (_, null) => a,
        (RoundOutcome.NoDeal, _) or (_, RoundOutcome.NoDeal) => RoundOutcome.NoDeal,
        (RoundOutcome.Agreed, _) or (_, RoundOutcome.Agreed) => RoundOutcome.Agreed,
        _ => a,
    };
}
