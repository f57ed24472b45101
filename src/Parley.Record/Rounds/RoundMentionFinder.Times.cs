using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <content>When a meeting was or is to be.</content>
internal sealed partial class RoundMentionFinder
{
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
}
