using Parley.Language;

namespace Parley.Record;

/// <summary>Finds meetings told with a verb: "negotiators met in Oslo on Monday", "the two sides will sit down again on Friday".</summary>
internal sealed class MeetingVerbs
{
    private const int MaxSubject = 20;
    private const int MaxPlan = 3;

    private readonly AnnotatedDocument _document;
    private readonly PhraseTable<string> _words;
    private readonly Grammar _grammar;

    public MeetingVerbs(AnnotatedDocument document, PhraseTable<string> words, Grammar grammar)
    {
        _document = document;
        _grammar = grammar;
        _words = words;
    }

    /// <summary>The verb, where those who sit at the table are its subject.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="bothSides">The token behind the second of two sides that it names; null where it does not name both.</param>
    public MeetingPlace? Find(Sentence sentence, int? bothSides)
    {
        int? who = null;
        var isPronoun = false;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (!_words.TryMatch(_document, token, sentence.EndToken, out var kind, out var length))
                continue;
            if (kind is "who" or "they")
                (who, isPronoun) = (token + length, kind == "they");
            if (bothSides <= token && !(who >= bothSides))
                (who, isPronoun) = (bothSides, false);
            if (kind is "verb" or "again" or "counted" && who is { } subject && token - subject <= MaxSubject && IsVerb(token) && !IsOfOthers(subject, token))
                return new(token, token + length, IsPlanned(sentence, token), kind == "again" && !IsOpen(sentence, token), kind == "counted" || isPronoun && kind != "again");
            token += length - 1;
        }

        return null;
    }

    /// <summary>Whether those who sit at a table are named there.</summary>
    public bool HasParties(Sentence sentence)
    {
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (_words.TryMatch(_document, token, sentence.EndToken, out var kind, out _) && kind == "who")
                return true;
        }

        return false;
    }

    private bool IsVerb(int token) => _document.TagOf(token) is WordTag.Past or WordTag.Present or WordTag.PresentS or WordTag.Base or WordTag.Participle or WordTag.Ing;

    // Another verb between: "negotiators said the ministers met".
    private bool IsOfOthers(int first, int verb)
    {
        for (var token = first; token < verb; token++)
        {
            if (_document.TagOf(token) is WordTag.Past or WordTag.That)
                return true;
        }

        return false;
    }

    // "no word on when they would meet again".
    private bool IsOpen(Sentence sentence, int verb)
    {
        for (var token = sentence.FirstToken; token < verb; token++)
        {
            if (_document.TagOf(token) == WordTag.Wh || _grammar.Negators.Contains(_document.TextOf(token)) || Grammar.Is(_document, token, _grammar.Nones))
                return true;
        }

        return false;
    }

    private bool IsPlanned(Sentence sentence, int verb)
    {
        if (_document.TagOf(verb) is WordTag.Present or WordTag.PresentS)
            return true;
        for (var token = Math.Max(verb - MaxPlan, sentence.FirstToken); token < verb; token++)
        {
            if (_words.TryMatch(_document, token, verb, out var kind, out _) && kind == "planned")
                return true;
        }

        return false;
    }
}
