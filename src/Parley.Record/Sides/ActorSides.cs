using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Gives actors the side for which only the report's own words say that they stand: "the company's finance chief", "NAME, who leads the crews' team", "the terminal company".</summary>
/// <remarks>What the words beside a name say of a state stays; what an office alone suggests gives way.</remarks>
internal sealed class ActorSides
{
    private const int MaxBehind = 10;

    private static readonly PhraseTable<string> Verbs = new(RecordLexicon.Table("side-verbs").Rows.SelectMany(row => ResourceTable.List(row[1]).Select(words => (words, row[0]))));

    private static readonly (string Kind, string[] Offices)[] Offices = [.. RecordLexicon.Table("side-offices").Rows.Select(row => (row[0], ResourceTable.List(row[1]).ToArray()))];

    private static readonly string[] Observers = [.. Offices.Where(row => row.Kind == SideNoun.Observer).SelectMany(row => row.Offices)];

    private readonly ReadingDraft _draft;
    private readonly List<(int First, int HeadFirst, int End, MentionKind Kind)>?[] _mentions;

    private ActorSides(ReadingDraft draft)
    {
        _draft = draft;
        _mentions = new List<(int, int, int, MentionKind)>?[draft.Annotated.Entities.Length];
        foreach (var name in draft.Annotated.Names)
        {
            if (name.Entity >= 0 && name.Kind != MentionKind.Pronoun && draft.Annotated.Document.KindAt(name.Span.Start) == BlockKind.Body)
                (_mentions[name.Entity] ??= []).Add((Document.TokenAt(name.Span.Start), Document.TokenAt(name.Head.Start), Document.TokenAt(name.Span.End - 1) + 1, name.Kind));
        }
    }

    private AnnotatedDocument Document => _draft.Annotated;

    /// <summary>For a draft whose actors are known, and whose sides are those of names alone.</summary>
    public static void Settle(ReadingDraft draft)
    {
        var sides = new ActorSides(draft);
        sides.NameDescribed();
        // Bodies first, for people belong to them.
        sides.Settle(static entity => entity.Kind is ActorKind.Organisation or ActorKind.Group, sides.SideOfBody);
        sides.Settle(static entity => entity.Kind == ActorKind.Person, sides.SideOfPerson);
    }

    // side-described: who is of "the union" is of "union", as whoever is only "a union official" is.
    private void NameDescribed()
    {
        _ = _draft.Sides;
        var members = _draft.Actors.Select((actor, index) => (actor.Party, index)).Where(row => row.Party is not null).ToLookup(row => row.Party!.Value.Name, row => row.index, StringComparer.Ordinal);
        for (var entity = 0; entity < _mentions.Length; entity++)
        {
            var item = Document.Entities[entity];
            if (!item.IsDescribed || item.Kind == ActorKind.Person || _mentions[entity] is not [var (first, head, end, _), ..])
                continue;
            if (WithoutArticle(first, head, end) is not { } side)
                continue;
            foreach (var member in members[item.Name])
                _draft.Actors[member] = _draft.Actors[member] with { Party = side };
        }
    }

    private PartyCode? OfNoun(int first, int head, int end)
    {
        for (var token = first; token <= head; token++)
        {
            if (SideNounLexicon.English.Nouns.TryMatch(Document, token, end, out var noun, out var length) && token + length > head && noun.Kind != SideNoun.Observer && _draft.Sides.OfKind(noun.Kind) is { } side)
                return side;
        }

        return null;
    }

    private PartyCode? WithoutArticle(int first, int head, int end) =>
        first < head && Document.TagOf(first) is WordTag.Determiner or WordTag.Possessive ? new PartyCode(Document.SpanOf(first + 1, end).Quote(Document.Text)) : null;

    private void Settle(Func<Entity, bool> isMeant, Func<int, Entity, PartyCode?> sideOf)
    {
        for (var entity = 0; entity < _mentions.Length; entity++)
        {
            var item = Document.Entities[entity];
            if (!isMeant(item) || item.IsOutlet || item.Terms == AttributionTerms.Media || item is { Affiliation: not null, IsAffiliationWeak: false } || !_draft.ActorOfEntity.TryGetValue(entity, out var id))
                continue;
            if (sideOf(entity, item) is { } side)
                Set(id, side);
        }
    }

    private void Set(string id, PartyCode side)
    {
        var at = _draft.IndexOf(id);
        _draft.Actors[at] = _draft.Actors[at] with { Party = side };
    }

    // side-noun: "the terminal company", "the crews' guild"; side-name: a body that is itself a main side.
    private PartyCode? SideOfBody(int entity, Entity item)
    {
        if (!item.IsDescribed)
            return item.Affiliation is null && _draft.Sides.Of(entity) is { } own && _draft.Sides.Main.Contains(own) ? own : null;
        foreach (var (first, head, end, _) in _mentions[entity] ?? [])
        {
            if (OfNoun(first, head, end) is { } side)
                return side;
        }

        return null;
    }

    private PartyCode? SideOfPerson(int entity, Entity item)
    {
        if (IsObserver(item))
            return null;
        var isFirm = item.Affiliation is not null;
        foreach (var (first, head, end, kind) in _mentions[entity] ?? [])
        {
            var side = kind == MentionKind.Role ? _draft.WordsForSides.In(first, end, entity, isFirm)
                : _draft.WordsForSides.In(first, head, entity, isFirm) ?? Behind(end, entity, isFirm);
            if (side is { } found)
                // "the House speaker" of a party is the party's all the same.
                return IsState(found.Name) && item.Affiliation is { } known && !IsState(known) ? null : side;
        }

        return item.Affiliation is null ? ByOffice(item) : null;
    }

    private static bool IsState(string side) => side.Length == 3 && side.All(char.IsAsciiLetterUpper);

    // A scholar of the crews' college watches.
    private static bool IsObserver(Entity item)
    {
        foreach (var role in item.Roles)
        {
            foreach (var word in Observers)
            {
                if (role.EndsWith(word, StringComparison.OrdinalIgnoreCase) || role.Contains(word + " ", StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    // side-behind: "NAME, who leads the crews' team", "NAME of the crews' guild".
    private PartyCode? Behind(int end, int entity, bool isFirm)
    {
        var sentence = Document.Sentences[Document.SentenceAt(Document.Tokens[end - 1].Span.Start)];
        var at = end;
        if (at < sentence.EndToken && Document.TagOf(at) == WordTag.Comma)
        {
            at++;
            if (at >= sentence.EndToken)
                return null;
            if (Document.TagOf(at) is WordTag.Determiner or WordTag.Possessive)
                return Beside(at, sentence.EndToken, entity, isFirm);
            if (Document.TagOf(at) != WordTag.Wh)
                return null;
            at++;
            while (at < sentence.EndToken && Document.TagOf(at) == WordTag.Adverb)
                at++;
        }
        if (!Verbs.TryMatch(Document, at, sentence.EndToken, out _, out var length))
            return null;
        at += length;
        var limit = at;
        while (limit < Math.Min(sentence.EndToken, at + MaxBehind) && Document.TagOf(limit) is not (WordTag.Comma or WordTag.Past or WordTag.Present or WordTag.PresentS or WordTag.Modal or WordTag.OpenQuote or WordTag.CloseQuote))
            limit++;
        return _draft.WordsForSides.In(at, limit, entity, isFirm);
    }

    // side-beside: "NAME, the secretary-general of the crews' guild,": up to the next comma; one word of a list is too little.
    private PartyCode? Beside(int first, int end, int entity, bool isFirm)
    {
        var isOwned = false;
        var at = first;
        for (; at < Math.Min(end, first + MaxBehind) && Document.TagOf(at) is not (WordTag.Comma or WordTag.Stop or WordTag.Past or WordTag.Present or WordTag.PresentS or WordTag.Modal or WordTag.OpenQuote or WordTag.CloseQuote or WordTag.Wh); at++)
            isOwned |= at > first && Document.TagOf(at) is WordTag.Preposition or WordTag.PossessiveMark;
        return isOwned ? _draft.WordsForSides.In(first, at, entity, isFirm) : null;
    }

    // side-office: a finance chief of nobody in particular is the company's.
    private PartyCode? ByOffice(Entity item)
    {
        foreach (var (kind, offices) in Offices)
        {
            if (_draft.Sides.OfKind(kind) is not { } side)
                continue;
            foreach (var role in item.Roles)
            {
                foreach (var office in offices)
                {
                    if (role.Contains(office, StringComparison.OrdinalIgnoreCase))
                        return side;
                }
            }
        }

        return null;
    }
}
