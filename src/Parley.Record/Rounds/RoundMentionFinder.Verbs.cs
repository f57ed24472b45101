using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>What else tells of meetings: "met for the third time", "beginning in Oslo in April", "the fifth is due on Tuesday".</summary>
internal sealed partial class RoundMentionFinder
{
    private const string FirstOfSeveral = "first";
    private const int MaxShortSentence = 14;
    private const int MaxFragment = 12;

    // "for the third time", "eight times", and how it ended, which the next sentence may say.
    private RoundMention WithMore(RoundMention mention, int end, int limit)
    {
        mention = WithTimes(mention, end, limit);
        return mention.Outcome is null && mention.Status == RoundStatus.Held ? mention with { Outcome = OutcomeNext(mention.Sentence) } : mention;
    }

    // "for the third time this year" is the third; "eight times" counts them.
    private RoundMention WithTimes(RoundMention mention, int first, int end)
    {
        if (end <= first)
            return mention;
        foreach (var quantity in QuantityIndex.In(_document, _document.SpanOf(first, end)))
        {
            if (quantity.Value is not (> 0 and < 100) || quantity.Value != decimal.Truncate(quantity.Value))
                continue;
            if (quantity.Kind == QuantityKind.Ordinal && _document.TagOf(_document.TokenAt(quantity.Span.End)) == WordTag.Noun && mention.Ordinal is null && quantity.Value > 1)
                mention = mention with { Ordinal = (int)quantity.Value };
            else if (quantity.Kind is QuantityKind.Multiple or QuantityKind.Count or QuantityKind.Number && quantity.Value > 1 && mention.Count is null && IsTimes(quantity))
                mention = mention with { Count = (int)quantity.Value };
        }
        return mention;
    }

    // "eight times", "on six occasions".
    private bool IsTimes(QuantityMention quantity)
    {
        var last = _document.TokenAt(quantity.Span.End - 1);
        return Grammar.Is(_document, last, _grammar.Times) || Grammar.Is(_document, last + 1, _grammar.Times);
    }

    // "met eight times, beginning in Oslo in April": the first of them.
    private RoundMention? Beginning(RoundMention met, Sentence sentence, int end)
    {
        for (var token = end; met.Count is not null && token + 2 < sentence.EndToken; token++)
        {
            if (!_lexicons.Verbs.TryMatch(_document, token, sentence.EndToken, out var kind, out var length) || kind != FirstOfSeveral)
                continue;
            var limit = BehindLimit(sentence, token + length);
            var first = met with { Span = _document.SpanOf(token, token + length), Count = null, Ordinal = 1, Outcome = null, Dates = null, HasOpenDate = false, Place = Place(token + length, limit) };
            first = WithTime(first, sentence, token, token + length, limit);
            if (first is { HasTime: true, Place: not null })
                return first;
        }
        return null;
    }

    // "They failed to agree.": the short sentence behind says how it ended.
    private RoundOutcome? OutcomeNext(int index)
    {
        if (index + 1 >= _document.Sentences.Length || _document.Sentences[index + 1] is var next && (next.Paragraph != _document.Sentences[index].Paragraph || next.EndToken - next.FirstToken > MaxShortSentence))
            return null;
        RoundOutcome? outcome = null;
        for (var token = next.FirstToken; token < next.EndToken; token++)
        {
            if (_lexicons.Cues.TryMatch(_document, token, next.EndToken, out var cue, out _) && (cue.Before || cue.Behind))
                outcome = Stronger(outcome, cue.Outcome);
        }
        return outcome;
    }

    // "Four meetings have been held. The fifth is due on Tuesday."
    private bool IsElliptic(int index, Sentence sentence, int token, List<RoundMention> found)
    {
        if (found.Count == 0 || found[^1].Sentence < index - 1 || _document.TagOf(token - 1) != WordTag.Determiner || !IsClauseStart(sentence, token - 1)
            || _document.TagOf(token + 1) is not (WordTag.Comma or WordTag.Past or WordTag.PresentS or WordTag.Present or WordTag.Modal or WordTag.Preposition))
            return false;
        // "The talks are on the 11th accord. The 10th, ...": what was counted last is no meeting.
        var behind = _document.TokenAt(found[^1].Span.End);
        if (behind < token - 1 && QuantityIndex.In(_document, _document.SpanOf(behind, token - 1)).Any(quantity => quantity.Kind == QuantityKind.Ordinal))
            return false;
        foreach (var quantity in QuantityIndex.In(_document, _document.SpanOf(token, token + 1)))
        {
            if (quantity.Kind == QuantityKind.Ordinal)
                return true;
        }
        return false;
    }

    private bool IsClauseStart(Sentence sentence, int token) => token == sentence.FirstToken || token > sentence.FirstToken && _document.Is(token - 1, ";");

    // "May 2019, Oslo, the first round.": no verb at all.
    private bool IsFragment(Sentence sentence)
    {
        if (sentence.EndToken - sentence.FirstToken > MaxFragment)
            return false;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (_document.TagOf(token) is WordTag.Past or WordTag.Present or WordTag.PresentS or WordTag.Modal or WordTag.Base)
                return false;
        }
        return true;
    }

    private string? FragmentPlace(Sentence sentence, int end)
    {
        if (!IsFragment(sentence))
            return null;
        foreach (var (_, _, mention) in _mentions.Between(sentence.FirstToken, end))
        {
            if (mention.IsPlace || mention.Entity >= 0 && _document.Entities[mention.Entity].Kind == ActorKind.Country)
                return mention.Span.Quote(_document.Text);
        }
        return null;
    }

    private RoundMention WithClosedCount(RoundMention mention, int first, int end) => mention is { Count: not null, Dates.IsDay: false }
        ? mention with { IsClosedCount = !Grammar.AnyBetween(_document, first - 3, end + 3, _grammar.HaveForms) }
        : mention;

    // Who led them stands once in a paragraph.
    private void PassLeadersOn(List<RoundMention> found)
    {
        for (var i = 1; i < found.Count; i++)
        {
            var (last, mention) = (found[i - 1], found[i]);
            if (mention.Leaders.IsEmpty && !last.Leaders.IsEmpty && mention.Status != RoundStatus.Planned && _document.Sentences[mention.Sentence].Paragraph == _document.Sentences[last.Sentence].Paragraph)
                found[i] = mention with { Leaders = last.Leaders };
        }
    }
}
