using Parley.Language;

namespace Parley.Record;

/// <summary>What an amount measures, in the report's words.</summary>
internal static class FigureSubject
{
    private const int MaxWords = 12;

    /// <summary>"of gross domestic product", "for the wall" behind it; else the words from the governing word to the amount; null where there are none.</summary>
    public static string? Of(ClauseContext clause, FigureFrame frame, int first, int end)
    {
        var document = clause.Document;
        if (end < clause.Sentence.EndToken && Grammar.Is(document, end, clause.Grammar.Parts))
            return Phrase(clause, end + 1);
        if (frame.Hit is { } hit && hit.End < first)
            return document.SpanOf(hit.First, Math.Min(end, hit.First + MaxWords)).Quote(document.Text);
        return end < clause.Sentence.EndToken && document.TagOf(end) is WordTag.Noun or WordTag.Nouns or WordTag.Name ? Phrase(clause, end) : null;
    }

    private static string? Phrase(ClauseContext clause, int first)
    {
        var document = clause.Document;
        var end = first;
        while (end < Math.Min(first + MaxWords, clause.Sentence.EndToken) && IsInPhrase(document, end))
            end++;
        while (end > first && document.TagOf(end - 1) is WordTag.Preposition or WordTag.Determiner or WordTag.Conjunction or WordTag.To)
            end--;
        return end > first ? document.SpanOf(first, end).Quote(document.Text) : null;
    }

    private static bool IsInPhrase(AnnotatedDocument document, int token) => document.TagOf(token) is not
        (WordTag.Comma or WordTag.Stop or WordTag.Colon or WordTag.Past or WordTag.PresentS or WordTag.Modal or WordTag.Wh or WordTag.That or WordTag.OpenQuote or WordTag.CloseQuote or WordTag.OpenBracket or WordTag.CloseBracket);
}
