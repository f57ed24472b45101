using Parley.Model;

namespace Parley.Language;

/// <summary>Finds the reporting words of a sentence that are somebody's act, and whose.</summary>
internal sealed class CueFinder
{
    private readonly AttributionContext _context;
    private readonly AnnotatedDocument _document;
    private readonly SourceFinder _sources;

    public CueFinder(AttributionContext context)
    {
        _context = context;
        _document = context.Document;
        _sources = new SourceFinder(context);
    }

    /// <summary>The clauses of one sentence from left to right.</summary>
    public List<CueEvent> Find(int sentenceIndex)
    {
        var found = new List<CueEvent>();
        var sentence = _document.Sentences[sentenceIndex];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!_document.Tokens[i].IsWord || _context.IsQuoted(i))
                continue;
            var item = At(i, sentenceIndex, sentence);
            if (item is null || found.Count > 0 && found[^1].End > item.Cue)
                continue;
            // "refused to confirm" takes the place of "refused".
            if (item.Rule == "refused-to" && found.Count > 0 && found[^1].First == item.First)
                found.RemoveAt(found.Count - 1);
            if (_sources.Assign(item, found, sentence))
                found.Add(item);
        }
        return found;
    }

    private CueEvent? At(int i, int sentenceIndex, Sentence sentence)
    {
        if (LetBeKnown(i, sentenceIndex, sentence) is { } let)
            return let;
        var word = _context.Cues.WordAt(_document, i);
        if (!word.IsAny)
            return null;
        if (word.IsAccording && _document.Is(i + 1, "to"))
            return new() { Sentence = sentenceIndex, First = i, Cue = i, End = i + 2, Class = CueClass.Speech, Rule = "according-to", IsAccording = true };
        if (word.IsHedge)
            return new() { Sentence = sentenceIndex, First = i, Cue = i, End = i + 1, Class = CueClass.Hearsay, Rule = "hedge", Confidence = 0.8 };
        if (word.IsRefusal && Refusal(i, sentenceIndex, sentence) is { } refusal)
            return refusal;
        return word.Verb is { } entry ? Verb(i, entry, sentenceIndex, sentence) : null;
    }

    // let-be-known: "Oslo has let it be known that ...".
    private CueEvent? LetBeKnown(int i, int sentenceIndex, Sentence sentence)
    {
        const int Length = 4;
        if (!_document.Is(i + 1, "it") || !_document.Is(i + 2, "be") || !_document.Is(i + 3, "known") || !(_document.Is(i, "let") || _document.Is(i, "lets")) || i + Length >= sentence.EndToken)
            return null;
        var group = VerbGroup.Of(_document, _context.Auxiliaries, i, sentence.FirstToken);
        return new()
        {
            Sentence = sentenceIndex,
            First = group.First,
            Cue = i + Length - 1,
            End = i + Length,
            Class = CueClass.Speech,
            Entry = _context.Cues.Verb("say"),
            Group = group,
            Rule = "let-be-known",
            Confidence = 0.85,
        };
    }

    private CueEvent? Verb(int i, CueEntry entry, int sentenceIndex, Sentence sentence)
    {
        var group = VerbGroup.Of(_document, _context.Auxiliaries, i, sentence.FirstToken);
        if (!IsVerbUse(i, entry, group))
            return null;
        var end = i + 1;
        if (_context.Cues.Phrasal(entry, _document.TextOf(end)) is { } phrasal && !_context.IsQuoted(end))
            (entry, end) = (phrasal, end + 1);
        if (group.HasBe && (entry.Forms & CueForms.Participle) != 0 && (entry.Forms & CueForms.Ing) == 0)
            return Passive(i, entry, group, sentenceIndex);
        if (!entry.Takes(CueFrames.That) && !entry.Takes(CueFrames.Quote) && !HasObject(end))
            return null;
        var isIng = (entry.Forms & CueForms.Ing) != 0 && !group.HasBe;
        if (isIng && !IsHangingParticiple(i, sentence))
            return null;
        if (group.HasModal || group.IsInfinitive && !IsPurpose(group.First))
            return null;
        return new()
        {
            Sentence = sentenceIndex,
            First = group.First,
            Cue = i,
            End = end,
            Class = entry.Class,
            Entry = entry,
            Group = group,
            IsParticiple = isIng || group.IsInfinitive,
            Rule = isIng ? "participle" : "verb",
            Confidence = isIng ? 0.85 : 0.9,
            Polarity = entry.Class == CueClass.Denial ? Polarity.Deny : entry.Class == CueClass.Refusal ? Polarity.Decline : Polarity.Affirm,
        };
    }

    private bool IsVerbUse(int i, CueEntry entry, VerbGroup group)
    {
        var tag = _document.TagOf(i);
        // "a guarantee that" taken for a verb, or "the envoy relay" under another verb.
        if (tag is WordTag.Base && !group.HasModal && !group.IsInfinitive && !group.HasDo)
            return (entry.Forms & CueForms.Base) != 0 && IsPluralBefore(group.First);
        if (tag is WordTag.Participle && !group.HasHave && !group.HasBe)
            return (entry.Forms & CueForms.Past) != 0 && (_context.MentionUntil(group.First) >= 0 || _context.MentionFrom(i + 1) >= 0 && entry.Lemma is "say");
        return WordTags.IsVerb(tag) && tag != WordTag.Modal;
    }

    private bool IsPluralBefore(int end) => _document.TagOf(end - 1) == WordTag.Nouns
        || _context.MentionUntil(end) is var mention and >= 0 && _context.EntityOf(mention) is { } entity && _document.Entities[entity].Kind == ActorKind.Group;

    // "the amount discussed, ..." has no object: it is no verb of its own.
    private bool HasObject(int token) => _context.IsQuoted(token)
        || _document.TagOf(token) is not (WordTag.Comma or WordTag.Stop or WordTag.Colon or WordTag.Conjunction or WordTag.CloseQuote or WordTag.CloseBracket or WordTag.None);

    // ", adding that", "reports saying", "after telling reporters": not "the saying goes" or "stopped claiming".
    private bool IsHangingParticiple(int i, Sentence sentence)
    {
        if (i == sentence.FirstToken)
            return false;
        var before = i - 1;
        while (before > sentence.FirstToken && _document.TagOf(before) == WordTag.Adverb)
            before--;
        return _document.TagOf(before) is WordTag.Comma or WordTag.Conjunction or WordTag.CloseQuote or WordTag.Noun or WordTag.Nouns or WordTag.Name or WordTag.CloseBracket or WordTag.Colon or WordTag.Past
            || _document.TextOf(before) is "after" or "before" or "while" or "when" or "in" or "by" or "than" && _document.TagOf(before) != WordTag.Comma;
    }

    // "released a statement to say ..."
    private bool IsPurpose(int to) => to > 0 && WordTags.IsNoun(_document.TagOf(to - 1)) && _context.Cues.IsNoun(_document.TextOf(to - 1), out _);

    // "was quoted as saying", "was said to have asked", "is believed to be".
    private CueEvent? Passive(int i, CueEntry entry, VerbGroup group, int sentenceIndex)
    {
        if (entry.Lemma == "quote" && _document.Is(i + 1, "as") && _document.Is(i + 2, "saying"))
            return new() { Sentence = sentenceIndex, First = group.First, Cue = i, End = i + 3, Class = CueClass.Speech, Entry = entry, Group = group, Rule = "quoted-as-saying" };
        var impersonal = _document.Is(group.First - 1, "it") && _document.TagOf(i + 1) is WordTag.That;
        var raised = _document.TagOf(i + 1) == WordTag.To && _document.TagOf(i + 2) is WordTag.Base;
        if (!entry.Takes(CueFrames.That) || entry.Class is CueClass.Position or CueClass.Refusal || !impersonal && !raised || entry.Lemma is "expect" or "mean" or "ask" or "tell" or "decide")
            return null;
        return new()
        {
            Sentence = sentenceIndex,
            First = group.First,
            Cue = i,
            End = i + 1,
            Class = CueClass.Hearsay,
            Entry = entry,
            Group = group,
            Rule = impersonal ? "it-is-said" : "said-to-have",
            Confidence = 0.75,
        };
    }

    // "refused to confirm", "would not say", "did not immediately respond".
    private CueEvent? Refusal(int i, int sentenceIndex, Sentence sentence)
    {
        var group = VerbGroup.Of(_document, _context.Auxiliaries, i, sentence.FirstToken);
        if (group.IsInfinitive && group.First > sentence.FirstToken && _context.Cues.Verb(_document.TextOf(group.First - 1)) is { Class: CueClass.Refusal })
        {
            var head = VerbGroup.Of(_document, _context.Auxiliaries, group.First - 1, sentence.FirstToken);
            return Refused(head.First, i, sentenceIndex, group, "refused-to");
        }
        if (!group.IsNegative || !group.HasModal && !group.HasDo && !group.HasBe || _document.Is(i, "say") && group.HasDo && !_document.Is(i + 1, "whether") && !_document.Is(i + 1, "if") && !IsWhAt(i + 1))
            return null;
        return _document.TagOf(i) is WordTag.Base or WordTag.Participle ? Refused(group.First, i, sentenceIndex, group, "would-not") : null;
    }

    private bool IsWhAt(int token) => _document.TagOf(token) == WordTag.Wh;

    private CueEvent Refused(int first, int cue, int sentenceIndex, VerbGroup group, string rule) => new()
    {
        Sentence = sentenceIndex,
        First = first,
        Cue = cue,
        // "neither confirm nor deny": both verbs take the same words.
        End = _document.Is(cue + 1, "nor") && _document.TagOf(cue + 2) == WordTag.Base ? cue + 3 : cue + 1,
        Class = CueClass.Refusal,
        Group = group,
        Rule = rule,
        Polarity = Polarity.Decline,
        Confidence = 0.85,
    };
}
