using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Finds the words of the lexicon <c>frames</c> in a sentence and tells nouns from verbs where a word is both.</summary>
internal sealed class FrameLexicon
{
    private const int MaxPhrase = 9;

    private readonly Frame _setting = new("under a deal", FrameForm.Setting, FigureRole.Agreed, FramePart.None, FramePart.None);
    private readonly PhraseTable<Frame[]> _phrases;
    private readonly Grammar _grammar;

    public FrameLexicon(Grammar grammar)
    {
        _grammar = grammar;
        var byWords = new Dictionary<string, List<Frame>>(StringComparer.Ordinal);
        foreach (var row in RecordLexicon.Table("frames").Rows)
        {
            var frame = new Frame(row[0], Enum.Parse<FrameForm>(row[1], ignoreCase: true), Role(row[2]), Part(row[3]), Part(row[4]));
            foreach (var words in ResourceTable.List(row[5]))
            {
                if (!byWords.TryGetValue(words, out var frames))
                    byWords[words] = frames = [];
                frames.Add(frame);
            }
        }
        _phrases = new PhraseTable<Frame[]>(byWords.Select(pair => (pair.Key, pair.Value.ToArray())));
    }

    /// <summary>All frames of a sentence in text order; the longest words win.</summary>
    public List<FrameHit> Find(AnnotatedDocument document, Sentence sentence)
    {
        var hits = new List<FrameHit>();
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (SettingByLetters(document, sentence, token) is { } setting)
                hits.Add(setting);
            if (!_phrases.TryMatch(document, token, sentence.EndToken, out var frames, out var length))
                continue;
            if (Choose(document, token, length, frames) is { } frame)
                hits.Add(AsSetting(document, sentence, new FrameHit(frame, token, token + length)));
            token += length - 1;
        }
        return hits;
    }

    // "its demand", "the offer of": a noun. "they demand", "to offer": a verb. A word that is only a verb's ("imports") is none where it is a noun.
    private static Frame? Choose(AnnotatedDocument document, int token, int length, Frame[] frames)
    {
        var tag = document.TagOf(token);
        var isNoun = tag is WordTag.Noun or WordTag.Nouns or WordTag.Name or WordTag.Adjective;
        var chosen = Array.Find(frames, frame => frame.Form == FrameForm.Noun == isNoun);
        if (chosen is null && length == 1 && tag is WordTag.Noun or WordTag.Nouns)
            return Array.Find(frames, static frame => !IsVerbOnly(frame));
        // "the International Monetary Fund", "Associated Press": no verb.
        return tag == WordTag.Name && length == 1 && IsVerbOnly(frames[0]) && document.Tokens[token].IsCapital && chosen is null ? null : chosen ?? frames[0];
    }

    private static bool IsVerbOnly(Frame frame) =>
        frame.Form is FrameForm.Verb or FrameForm.Reject || frame is { Form: FrameForm.Carrier, Role: FigureRole.Payment, Object: not FramePart.None };

    // "under the tenth Coastal Agreement", "under a six-year deal": not the deal's amount only, but all that is said.
    private FrameHit AsSetting(AnnotatedDocument document, Sentence sentence, FrameHit hit)
    {
        if (!hit.Frame.IsDeal || hit.Frame.Role != FigureRole.Agreed)
            return hit;
        var first = hit.First - 1;
        while (first > Math.Max(hit.First - MaxPhrase, sentence.FirstToken) && document.TagOf(first) is WordTag.Determiner or WordTag.Adjective or WordTag.Number or WordTag.Noun or WordTag.Name
            or WordTag.Possessive or WordTag.PossessiveMark)
            first--;
        return first >= sentence.FirstToken && _grammar.Under.Contains(document.TextOf(first)) ? new FrameHit(_setting, first, hit.End) : hit;
    }

    // "Under the 11th CPA": an agreement by its letters, where a number or "current" says that it is one of several.
    private FrameHit? SettingByLetters(AnnotatedDocument document, Sentence sentence, int token)
    {
        if (!_grammar.Under.Contains(document.TextOf(token)) || document.TagOf(token + 1) != WordTag.Determiner)
            return null;
        var last = token + 2;
        while (last < Math.Min(token + 4, sentence.EndToken) && document.TagOf(last) is WordTag.Adjective or WordTag.Number)
            last++;
        var isOne = last > token + 2 && last < sentence.EndToken && (document.FlagsOf(last) & TokenFlags.AllCapitals) != 0 && document.Tokens[last].Span.Length is >= 3 and <= 6;
        return isOne ? new FrameHit(_setting, token, last + 1) : null;
    }

    private static FigureRole? Role(string cell) => cell == "none" ? null : Enum.Parse<FigureRole>(cell, ignoreCase: true);

    private static FramePart Part(string cell) => Enum.Parse<FramePart>(cell, ignoreCase: true);
}
