using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Finds the phrases that name meetings of the sides ("the sixth round of negotiations in Oslo", "two-day talks") and reads what stands around them.</summary>
internal sealed partial class RoundMentionFinder
{
    private const int MaxPhrase = 12;
    private const int MaxBefore = 9;
    private const int MaxBehind = 36;
    private const int MaxTimeBehind = 30;
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
        DropWhole(found);
        PassLeadersOn(found);
        return found;
    }

    // "the last negotiations, which ended in May after nine rounds": all of them, no meeting.
    private void DropWhole(List<RoundMention> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            if (found[i] is { Kind: MeetingKind.Talks, Ordinal: null, Days: null } && found[i + 1] is { Count: > 1, Kind: MeetingKind.Round } count && count.Sentence == found[i].Sentence
                && Grammar.AnyBetween(_document, _document.TokenAt(found[i].Span.End), _document.TokenAt(count.Span.Start), _grammar.Successions))
                found.RemoveAt(i);
        }
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
            if (isEnd || isClause || IsOtherMeeting(token, limit) || _document.TagOf(token) == WordTag.CloseQuote && token > end)
                return token;
        }
        return limit;
    }

    // "The two-day meeting in Oslo followed a round in Bergen on May 3": the rest is said of the other.
    private bool IsOtherMeeting(int token, int limit)
    {
        if (!_grammar.Successions.Contains(_document.TextOf(token)))
            return false;
        for (var next = token + 1; next < Math.Min(token + MaxBefore, limit); next++)
        {
            if (_lexicons.Meetings.TryMatch(_document, next, limit, out var kind, out _))
                return kind is MeetingKind.Round or MeetingKind.Meeting && IsNoun(next);
            if (!IsPremodifier(next))
                return false;
        }

        return false;
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

    private string? Place(int end, int limit)
    {
        foreach (var (first, last, mention) in _mentions.Between(end, limit))
        {
            // "talks in Oslo": right behind the phrase even a capital that stands for its state is a place.
            if (IsAt(first - 1) && mention.Kind == MentionKind.Name && !_document.Tokens[Math.Min(last, _document.Tokens.Length - 1)].IsPossessive && !IsPerson(mention) && (mention.IsPlace || first - 1 == end || mention.Entity >= 0 && _document.Entities[mention.Entity].Kind == ActorKind.Country))
                return mention.Span.Quote(_document.Text);
        }
        return UnknownPlace(end, limit);
    }

    // "talks in case President Holm returns"
    private bool IsPerson(NameMention mention) => mention.Entity >= 0 && _document.Entities[mention.Entity].Kind == ActorKind.Person;

    // "talks in Bergen": right behind the phrase, a name that no list knows is a place too.
    private string? UnknownPlace(int end, int limit)
    {
        var last = end + 1;
        while (last < limit && _document.Tokens[last].IsCapital && _document.TagOf(last) == WordTag.Name && TimeIndex.StartingAt(_document, last) is null)
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
}
