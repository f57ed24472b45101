namespace Parley.Language;

/// <summary>Finds who a reporting clause's subject is.</summary>
internal sealed class SourceFinder
{
    private const int MaxAsideTokens = 40;

    private readonly AttributionContext _context;
    private readonly AnnotatedDocument _document;

    public SourceFinder(AttributionContext context)
    {
        _context = context;
        _document = context.Document;
    }

    /// <summary>Gives the clause its source.</summary>
    /// <param name="item">The clause.</param>
    /// <param name="before">The clauses of the sentence found so far.</param>
    /// <param name="sentence">Their sentence.</param>
    /// <returns>False where nobody can be meant.</returns>
    public bool Assign(CueEvent item, List<CueEvent> before, Sentence sentence)
    {
        if (item.Rule is "hedge" or "it-is-said" or "said-to-have")
            return true;
        if (item.IsAccording)
            return Behind(item, item.End, sentence, needsMention: false);
        if (item.IsParticiple)
            return Adjacent(item, sentence, mentionOnly: true) || Inherit(item, before) || MainSubject(item, sentence);
        if (IsInversion(item, sentence) && Behind(item, InvertedStart(item.End), sentence, needsMention: true))
        {
            item.IsInverted = true;
            return true;
        }
        return Adjacent(item, sentence, mentionOnly: false) || Relative(item, sentence) || Aside(item, sentence) || IsCoordinated(item, sentence) && (Inherit(item, before) || MainSubject(item, sentence));
    }

    // "... ," said Cooper: the mark before, the name behind, and no clause of that name's own.
    private bool IsInversion(CueEvent item, Sentence sentence)
    {
        if (item.Entry is not { } entry || !entry.Takes(CueFrames.That) && !entry.Takes(CueFrames.Quote) || entry.Lemma == "tell" || item.Cue != item.First && !item.Group.HasHave)
            return false;
        if (item.First == sentence.FirstToken)
            return _document.Is(item.First, "said") && _context.MentionFrom(item.End) is var speaker and >= 0 && _document.TextOf(_context.TokensOf(speaker).End) is ":";
        if (_document.TagOf(item.First - 1) is not (WordTag.Comma or WordTag.CloseQuote or WordTag.Colon) && !_context.IsQuoted(item.First - 1))
            return false;
        var mention = _context.MentionFrom(InvertedStart(item.End));
        if (mention < 0 || _document.Names[mention].IsPlace || _document.Names[mention].Kind == MentionKind.Pronoun && !_document.Is(item.End + 1, "."))
            return false;
        var end = _context.TokensOf(mention).End;
        return !ClauseShape.VerbFollows(_document, end, sentence.EndToken) && !_context.IsQuoted(end)
            && _document.TagOf(end) is WordTag.Comma or WordTag.Stop or WordTag.Preposition or WordTag.Colon or WordTag.Conjunction or WordTag.None or WordTag.To or WordTag.Adverb or WordTag.Name or WordTag.Noun or WordTag.OpenBracket or WordTag.Wh
            && !IsAsideOfSubject(item, sentence);
    }

    // "said acting chief of staff ...": a word before the name.
    private int InvertedStart(int from) => _context.MentionFrom(from) < 0 && _document.TagOf(from) is WordTag.Ing or WordTag.Adjective or WordTag.Participle ? from + 1 : from;

    // "An aide, who ..., confirmed those figures": the sentence's first phrase is the subject.
    private bool IsAsideOfSubject(CueEvent item, Sentence sentence)
    {
        if (_document.TagOf(item.First - 1) != WordTag.Comma || _context.IsQuoted(item.First - 2) || _context.MentionFrom(sentence.FirstToken) is not (var mention and >= 0))
            return false;
        var end = _context.TokensOf(mention).End;
        return _document.TagOf(end) == WordTag.Comma && end < item.First - 1 && IsAside(end + 1, item.First - 1);
    }

    private bool Behind(CueEvent item, int from, Sentence sentence, bool needsMention)
    {
        var mention = _context.MentionFrom(from);
        if (mention >= 0)
        {
            Take(item, mention);
            if (!needsMention)
                item.SourceEnd = Math.Max(item.SourceEnd, PhraseEnd(item.SourceEnd, sentence));
            return true;
        }
        if (needsMention)
            return false;
        var end = PhraseEnd(from, sentence);
        if (end == from)
            return false;
        (item.SourceFirst, item.SourceEnd) = (from, end);
        // The last name within: "a person briefed on ... by Acme" is nobody's name.
        return true;
    }

    // Up to a comma, a stop, or the verb of the next clause.
    private int PhraseEnd(int from, Sentence sentence)
    {
        var i = from;
        while (i < sentence.EndToken && !_context.IsQuoted(i))
        {
            var tag = _document.TagOf(i);
            if (tag is WordTag.Comma or WordTag.Stop or WordTag.Colon or WordTag.OpenBracket or WordTag.That or WordTag.Wh || WordTags.IsFinite(tag) && i > from || tag == WordTag.Conjunction && !_document.Is(i, "and"))
                break;
            i++;
        }
        return i;
    }

    // The phrase that ends where the verb group begins.
    private bool Adjacent(CueEvent item, Sentence sentence, bool mentionOnly)
    {
        var end = item.First;
        var mention = _context.MentionUntil(end);
        if (mention >= 0 && !IsObject(mention, item, mentionOnly))
        {
            Take(item, mention);
            Widen(item, sentence);
            Join(item, sentence);
            return true;
        }
        if (mentionOnly || end == sentence.FirstToken || !WordTags.IsNoun(_document.TagOf(end - 1)) || _context.IsQuoted(end - 1))
            return false;
        item.SourceFirst = NounPhrase.Start(_document, end - 1, sentence.FirstToken);
        item.SourceEnd = end;
        Widen(item, sentence);
        Join(item, sentence);
        return item.SourceFirst == sentence.FirstToken || _document.TagOf(item.SourceFirst) == WordTag.Number || BeginsClause(item.SourceFirst, sentence) || NounPhrase.HasDeterminer(_document, item.SourceFirst, end) || _document.TagOf(end - 1) is WordTag.Nouns or WordTag.Name;
    }

    // A participle behind a name belongs to it only if the name is no object of a preposition or verb: "reports saying".
    private bool IsObject(int mention, CueEvent item, bool participle)
    {
        var name = _document.Names[mention];
        if (name.IsPlace)
            return true;
        if (!participle || item.Group.IsInfinitive)
            return participle && item.Group.IsInfinitive;
        var first = _context.TokensOf(mention).First;
        return name.Kind == MentionKind.Pronoun || first == 0 || !(_document.Is(first - 1, "with") || _document.Is(first - 1, "in") || _document.Is(first - 1, "by") || _document.TagOf(first - 1) is WordTag.Comma)
            || name.Kind == MentionKind.Name && _document.TagOf(first - 1) is not WordTag.Comma && !_document.Is(first - 1, "with");
    }

    // "the head of the union", "officials at the bank": the phrase before the preposition is the one that speaks.
    private void Widen(CueEvent item, Sentence sentence)
    {
        for (var steps = 0; steps < 3; steps++)
        {
            var before = item.SourceFirst - 1;
            if (before <= sentence.FirstToken || _document.TextOf(before) is not ("of" or "for" or "from" or "at" or "in" or "on" or "with" or "to" or "by"))
                return;
            var mention = _context.MentionUntil(before);
            var head = _document.TagOf(before - 1);
            if (mention < 0 && head is not (WordTag.Noun or WordTag.Nouns or WordTag.Number) || _context.IsQuoted(before - 1))
                return;
            var first = mention >= 0 ? _context.TokensOf(mention).First : NounPhrase.Start(_document, before - 1, sentence.FirstToken);
            // "After the meeting with Trump, ..." cannot be: the phrase must begin the clause.
            if (first > sentence.FirstToken && _document.TagOf(first - 1) is WordTag.Preposition && _document.TextOf(before) is not "of")
                return;
            item.SourceFirst = first;
            item.Entity = mention >= 0 ? _context.EntityOf(mention) : null;
        }
    }

    // "RT and its defenders say", "the nominee and his aides": both speak.
    private void Join(CueEvent item, Sentence sentence)
    {
        var conjunction = item.SourceFirst - 1;
        if (conjunction <= sentence.FirstToken || !_document.Is(conjunction, "and") || _context.IsQuoted(conjunction) || _context.IsQuoted(conjunction - 1))
            return;
        var mention = _context.MentionUntil(conjunction);
        if (mention < 0 && !WordTags.IsNoun(_document.TagOf(conjunction - 1)))
            return;
        var first = mention >= 0 ? WithDeterminer(_context.TokensOf(mention).First) : NounPhrase.Start(_document, conjunction - 1, sentence.FirstToken);
        if (first != sentence.FirstToken && !BeginsClause(first, sentence))
            return;
        (item.SourceFirst, item.Entity) = (first, null);
    }

    // "X, who ..., said" is an aside; "X, who said" and "the man who said" are this.
    private bool Relative(CueEvent item, Sentence sentence)
    {
        var who = item.First - 1;
        if (who <= sentence.FirstToken || _document.TagOf(who) != WordTag.Wh || _document.TextOf(who) is not ("who" or "which"))
            return false;
        var mention = _context.MentionUntil(_document.TagOf(who - 1) == WordTag.Comma ? who - 1 : who);
        if (mention < 0 || _document.Names[mention].IsPlace)
            return false;
        Take(item, mention);
        return true;
    }

    // "X, the top negotiator in Y, said": back over what stands between two commas.
    private bool Aside(CueEvent item, Sentence sentence)
    {
        var comma = item.First - 1;
        if (comma <= sentence.FirstToken || !IsAsideMark(comma) && _document.TagOf(comma) != WordTag.CloseBracket)
            return false;
        var best = -1;
        for (var i = comma - 1; i > Math.Max(sentence.FirstToken, comma - MaxAsideTokens); i--)
        {
            if (_context.IsQuoted(i))
                break;
            if (!IsAsideMark(i) && _document.TagOf(i) != WordTag.OpenBracket || _context.MentionUntil(i) is not (var mention and >= 0))
                continue;
            var name = _document.Names[mention];
            if (name.IsPlace || name.Kind == MentionKind.Pronoun || !IsAside(i + 1, comma))
                continue;
            // Of several the farthest that begins a clause; else the nearest.
            if (best < 0 || BeginsClause(_context.TokensOf(mention).First, sentence))
                best = mention;
        }
        if (best < 0)
            return false;
        Take(item, best);
        Widen(item, sentence);
        return true;
    }

    private bool IsAsideMark(int token) => _document.TagOf(token) == WordTag.Comma || _document.TextOf(token) is "--" or "\u2014" or "\u2013";

    private bool BeginsClause(int token, Sentence sentence) =>
        token == sentence.FirstToken || _context.IsQuoted(token - 1) || _document.TagOf(token - 1) is WordTag.CloseQuote or WordTag.That or WordTag.Conjunction or WordTag.Colon
        || _document.TagOf(token - 1) is WordTag.Comma && _context.IsQuoted(token - 2);

    // What may stand between: a description, "who ...", "speaking ...", a bracket; a main clause may not.
    private bool IsAside(int first, int end)
    {
        var allowed = _document.TagOf(first) is WordTag.Wh or WordTag.That ? 2 : 0;
        for (var i = first; i < end; i++)
        {
            if (_document.TagOf(i) is WordTag.Wh)
                allowed = Math.Max(allowed, 2);
            else if (_document.TagOf(i) is WordTag.PresentS or WordTag.Present or WordTag.Modal or WordTag.PronounVerb or WordTag.Past && --allowed < 0 && _document.TagOf(first) is not (WordTag.Ing or WordTag.Participle or WordTag.Preposition))
                return false;
        }
        return true;
    }

    // "... and said", ", but declined"
    private bool IsCoordinated(CueEvent item, Sentence sentence)
    {
        var before = item.First - 1;
        while (before > sentence.FirstToken && _document.TagOf(before) == WordTag.Adverb)
            before--;
        return before > sentence.FirstToken && (_document.TagOf(before) == WordTag.Conjunction || _document.Is(before, "then"));
    }

    private static bool Inherit(CueEvent item, List<CueEvent> before)
    {
        for (var k = before.Count - 1; k >= 0; k--)
        {
            if (before[k] is not { HasSource: true, IsAccording: false } other)
                continue;
            (item.SourceFirst, item.SourceEnd, item.Entity, item.IsInherited) = (other.SourceFirst, other.SourceEnd, other.Entity, true);
            item.Confidence -= 0.05;
            return true;
        }
        return false;
    }

    // The first name of the sentence that a verb follows.
    private bool MainSubject(CueEvent item, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < item.First; i++)
        {
            var mention = _context.IsQuoted(i) ? -1 : _context.MentionFrom(i);
            if (mention < 0 || _document.Names[mention].IsPlace || i > sentence.FirstToken && _document.TagOf(i - 1) is WordTag.Preposition or WordTag.That or WordTag.Wh or WordTag.To)
                continue;
            var end = _context.TokensOf(mention).End;
            if (end <= item.First && (ClauseShape.VerbFollows(_document, end, sentence.EndToken) || _document.TagOf(end) == WordTag.Comma && (i == sentence.FirstToken || _document.TagOf(i - 1) == WordTag.Comma)))
            {
                Take(item, mention);
                item.IsInherited = true;
                item.Confidence -= 0.1;
                return true;
            }
        }
        return false;
    }

    private void Take(CueEvent item, int mention)
    {
        (item.SourceFirst, item.SourceEnd) = _context.TokensOf(mention);
        item.Entity = _context.EntityOf(mention);
        item.SourceFirst = WithDeterminer(item.SourceFirst);
    }

    // "the IMF", "retired general X": words before the name that belong to its phrase.
    private int WithDeterminer(int first)
    {
        const int MaxWords = 4;
        for (var i = first - 1; i >= Math.Max(0, first - MaxWords) && !_context.IsQuoted(i) && _context.MentionUntil(i + 1) < 0; i--)
        {
            var tag = _document.TagOf(i);
            if (tag is WordTag.Determiner || tag is WordTag.Adjective or WordTag.Participle or WordTag.Noun && i > 0 && _document.TagOf(i - 1) is WordTag.CloseQuote or WordTag.Comma or WordTag.Stop or WordTag.None && _document.TagOf(first) == WordTag.Name)
                return i;
            if (tag is not (WordTag.Adjective or WordTag.Participle or WordTag.Noun or WordTag.Ing))
                break;
        }
        return first;
    }
}
