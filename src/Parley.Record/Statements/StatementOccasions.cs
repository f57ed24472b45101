using System.Collections.Frozen;
using Parley.Language;

namespace Parley.Record;

/// <summary>Finds where something was said: "at a news conference in Oslo on Friday" gives "news conference in Oslo". The words for occasions are data; a day is none.</summary>
internal sealed class StatementOccasions
{
    private const int Reach = 14;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _nouns;

    public StatementOccasions() => _nouns = RecordLexicon.Set(RecordLexicon.Table("occasions").Rows.Select(row => row[0]));

    /// <summary>The occasion without article and preposition; null where the clause names none.</summary>
    public string? Of(AnnotatedDocument document, Attribution attribution)
    {
        if (attribution.Cue.IsEmpty)
            return null;
        var (first, end) = Range(document, attribution);
        // "told reporters at a news conference": the conference rather than those who heard it.
        var found = -1;
        for (var i = first; i < end && (found < 0 || document.TagOf(found) == WordTag.Nouns); i++)
        {
            if (_nouns.Contains(document.TextOf(i)) && IsNoun(document.TagOf(i)) && !IsNoun(document.TagOf(i + 1)) && IsFree(document, attribution, i) && (found < 0 || document.TagOf(i) != WordTag.Nouns))
                found = i;
        }
        return found < 0 ? null : document.SpanOf(Start(document, attribution, found, first), End(document, attribution, found, end)).Quote(document.Text);
    }

    // What the rules took for the clause's tail, else what stands behind cue and source.
    private static (int First, int End) Range(AnnotatedDocument document, Attribution attribution)
    {
        if (attribution.Occasion is { } tail)
            return (document.TokenAt(tail.Start), document.TokenAt(tail.End - 1) + 1);
        var from = attribution.Cue[^1].End;
        if (attribution.Source is { } source && source.Start >= from && source.Start <= from + 2)
            from = source.End;
        var first = document.TokenAt(from);
        var sentence = document.SentenceAt(attribution.Cue[^1].Start);
        return sentence < document.Sentences.Length ? (first, Math.Min(document.Sentences[sentence].EndToken, first + Reach)) : (0, 0);
    }

    private static bool IsFree(AnnotatedDocument document, Attribution attribution, int token)
    {
        var span = document.Tokens[token].Span;
        foreach (var content in attribution.Content)
        {
            if (content.Overlaps(span))
                return false;
        }
        return attribution.Source is not { } source || !source.Overlaps(span);
    }

    // "a joint news conference": the words before that belong to the noun; no article, no day.
    private static int Start(AnnotatedDocument document, Attribution attribution, int noun, int first)
    {
        var start = noun;
        while (start > first && document.TagOf(start - 1) is WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Possessive && !IsTime(document, start - 1) && IsFree(document, attribution, start - 1))
            start--;
        return document.TagOf(start) is WordTag.Possessive ? noun : start;
    }

    // "with Korean media", "in Oslo": up to a mark, a day or a verb.
    private static int End(AnnotatedDocument document, Attribution attribution, int noun, int limit)
    {
        var end = noun + 1;
        for (var i = end; i < limit && IsFree(document, attribution, i) && !IsTime(document, i); i++)
        {
            var tag = document.TagOf(i);
            if (IsNoun(tag))
                end = i + 1;
            else if (tag is not (WordTag.Preposition or WordTag.Determiner or WordTag.Adjective or WordTag.Possessive or WordTag.PossessiveMark or WordTag.To) || document.Is(i, "that"))
                break;
        }
        return end;
    }

    private static bool IsNoun(WordTag tag) => tag is WordTag.Noun or WordTag.Nouns or WordTag.Name;

    private static bool IsTime(AnnotatedDocument document, int token)
    {
        var span = document.Tokens[token].Span;
        foreach (var time in document.Times)
        {
            if (time.Span.Overlaps(span))
                return true;
        }
        return false;
    }
}
