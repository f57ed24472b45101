using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Finds where a report says that a speaker goes unnamed, and why: "on condition of anonymity because the talks are private".</summary>
internal sealed class AnonymityFinder
{
    private const string Unnamed = "unnamed";
    private const string Reason = "reason";

    private readonly PhraseTable<string> _phrases = new(RecordLexicon.Table("anonymity").Rows.SelectMany(row => ResourceTable.List(row[1]).Select(words => (words, row[0]))));

    /// <summary>The words with the reason behind them, in text order.</summary>
    public List<TextSpan> Find(AnnotatedDocument document)
    {
        var found = new List<TextSpan>();
        foreach (var sentence in document.Sentences)
        {
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (!_phrases.TryMatch(document, token, sentence.EndToken, out var kind, out var length) || kind != Unnamed)
                    continue;
                var end = ReasonEnd(document, token + length, sentence);
                found.Add(document.SpanOf(token, end));
                token = end - 1;
            }
        }
        return found;
    }

    // "..., because he was not allowed to speak publicly, said": up to the next mark.
    private int ReasonEnd(AnnotatedDocument document, int token, Sentence sentence)
    {
        var first = token < sentence.EndToken && document.TagOf(token) == WordTag.Comma ? token + 1 : token;
        // "authorized to speak to the media about it" goes on without a word that leads to it.
        if (!_phrases.TryMatch(document, first, sentence.EndToken, out var kind, out _) || kind != Reason)
            first = document.TagOf(token) is WordTag.Preposition or WordTag.To or WordTag.Adverb ? token : -1;
        if (first < 0)
            return token;
        var end = first;
        while (end < sentence.EndToken && document.TagOf(end) is not (WordTag.Comma or WordTag.Stop or WordTag.OpenQuote or WordTag.CloseQuote or WordTag.OpenBracket or WordTag.CloseBracket))
            end++;
        return end;
    }
}
