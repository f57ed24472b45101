using Parley.Language;

namespace Parley.Record;

/// <summary>Finds meetings told with a verb: "negotiators met in Oslo on Monday", "the two sides will sit down again on Friday".</summary>
internal sealed class MeetingVerbs
{
    private const int MaxSubject = 12;
    private const int MaxPlan = 3;

    private readonly AnnotatedDocument _document;
    private readonly PhraseTable<string> _words;

    public MeetingVerbs(AnnotatedDocument document, PhraseTable<string> words)
    {
        _document = document;
        _words = words;
    }

    /// <summary>The verb, where those who sit at the table are its subject.</summary>
    public (int First, int End, bool IsPlanned)? Find(Sentence sentence)
    {
        int? who = null;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (!_words.TryMatch(_document, token, sentence.EndToken, out var kind, out var length))
                continue;
            if (kind == "who")
                who = token + length;
            else if (kind == "verb" && who is { } subject && token - subject <= MaxSubject && IsVerb(token) && !IsOfOthers(subject, token))
                return (token, token + length, IsPlanned(sentence, token));
            token += length - 1;
        }

        return null;
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
