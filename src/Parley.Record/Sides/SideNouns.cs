using System.Collections.Immutable;
using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Finds the common nouns that stand for sides and says for whom: "the union" is the union that the report names; "creditors", where none is named, are a side themselves.</summary>
internal sealed class SideNouns
{
    private const int MaxModifiers = 4;

    private readonly ReadingDraft _draft;
    private readonly MentionIndex _mentions;
    private readonly PartyCode?[] _ofEntity;
    private readonly List<(int First, int End, SideNoun Noun)> _found = [];
    private readonly Dictionary<string, PartyCode> _sides = new(StringComparer.Ordinal);

    private SideNouns(ReadingDraft draft, PartyCode?[] ofEntity)
    {
        _draft = draft;
        _ofEntity = ofEntity;
        _mentions = new MentionIndex(draft.Annotated);
    }

    private AnnotatedDocument Document => _draft.Annotated;

    /// <param name="draft">The report.</param>
    /// <param name="ofEntity">The side of each entity; a body that a noun means becomes a side of its own.</param>
    public static ImmutableArray<SideMention> Find(ReadingDraft draft, PartyCode?[] ofEntity)
    {
        var nouns = new SideNouns(draft, ofEntity);
        nouns.Scan();
        if (nouns._found.Count == 0)
            return [];
        foreach (var kind in nouns._found.Select(found => found.Noun.Kind).Distinct().ToArray())
            nouns._sides[kind] = nouns.SideOf(kind);
        return [.. nouns._found.Select(found => new SideMention(draft.Annotated.SpanOf(found.First, found.End), nouns._sides[found.Noun.Kind], found.Noun.Kind))];
    }

    /// <summary>Bodies that only watch: "Acme Bank analysts".</summary>
    public static HashSet<int> Observers(AnnotatedDocument document)
    {
        var observers = new HashSet<int>();
        foreach (var mention in document.Names)
        {
            var end = document.TokenAt(mention.Span.End - 1) + 1;
            if (mention.Entity >= 0 && document.Entities[mention.Entity].Kind == ActorKind.Organisation
                && SideNounLexicon.English.Nouns.TryMatch(document, end, document.Tokens.Length, out var noun, out _) && noun.Kind == SideNoun.Observer)
                observers.Add(mention.Entity);
        }

        return observers;
    }

    private void Scan()
    {
        foreach (var sentence in Document.Sentences)
        {
            if (sentence.Kind is not (BlockKind.Body or BlockKind.Headline))
                continue;
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (!SideNounLexicon.English.Nouns.TryMatch(Document, token, sentence.EndToken, out var noun, out var length))
                    continue;
                var end = token + length;
                if (noun.Kind != SideNoun.Observer && Stands(token, end, noun))
                    _found.Add((token, end, noun));
                token = end - 1;
            }
        }
    }

    // Not as part of a name, of a count or of another noun ("staff costs"), and one of them only where it is a known one ("the company").
    private bool Stands(int first, int end, SideNoun noun)
    {
        if (Document.TagOf(end - 1) is not (WordTag.Noun or WordTag.Nouns) || Document.TagOf(end) is WordTag.Noun or WordTag.Nouns or WordTag.PossessiveMark or WordTag.Name)
            return false;
        if (!noun.IsMany && !HasArticle(first) && !IsNamed(first))
            return false;
        var span = Document.SpanOf(first, end);
        foreach (var (_, _, mention) in _mentions.Between(Math.Max(first - 4, 0), end))
        {
            if (mention.Span.Overlaps(span) && (mention.Kind == MentionKind.Name || mention.Entity >= 0 && _ofEntity[mention.Entity] is not null))
                return false;
        }

        return !QuantityIndex.In(Document, span).Any();
    }

    // "the union", "the rail union", "the dockers' union".
    private bool HasArticle(int first)
    {
        var token = first - 1;
        while (token > Math.Max(0, first - MaxModifiers) && Document.TagOf(token) is WordTag.Adjective or WordTag.Noun or WordTag.Nouns or WordTag.PossessiveMark)
            token--;
        return token >= 0 && Document.TagOf(token) is WordTag.Determiner or WordTag.Possessive;
    }

    // "the RMT union": the name before it.
    private bool IsNamed(int first) => first > 0 && Document.TagOf(first - 1) == WordTag.Name;

    // The body named most often whose name, or whose noun beside it, is of the kind; else the noun that the report uses most.
    private PartyCode SideOf(string kind)
    {
        var counts = new Dictionary<int, int>();
        var fitting = new HashSet<int>();
        foreach (var mention in Document.Names)
        {
            if (mention.Entity < 0 || mention.Kind != MentionKind.Name || mention.IsPlace || !IsBody(mention.Entity))
                continue;
            counts[mention.Entity] = counts.GetValueOrDefault(mention.Entity) + 1;
            var end = Document.TokenAt(mention.Span.End - 1) + 1;
            if (SideNounLexicon.English.KindOf(Document.Entities[mention.Entity].Name) == kind || IsNounOf(kind, end) || IsNounBefore(kind, Document.TokenAt(mention.Span.Start)))
                fitting.Add(mention.Entity);
        }

        var body = fitting.OrderByDescending(entity => counts[entity]).ThenBy(entity => entity).Select(entity => (int?)entity).FirstOrDefault();
        if (body is null)
            return new PartyCode(MostUsed(kind));
        var side = new PartyCode(Document.Entities[body.Value].Name);
        _ofEntity[body.Value] = side;
        return side;
    }

    private bool IsNounOf(string kind, int token) =>
        SideNounLexicon.English.Nouns.TryMatch(Document, token, Document.Tokens.Length, out var noun, out _) && noun.Kind == kind;

    // "carmaker Volkswagen", "train operator Arriva": the noun ends where the name begins.
    private bool IsNounBefore(string kind, int name)
    {
        for (var token = Math.Max(name - 2, 0); token < name; token++)
        {
            if (SideNounLexicon.English.Nouns.TryMatch(Document, token, name, out var noun, out var length) && noun.Kind == kind && token + length == name)
                return true;
        }

        return false;
    }

    private bool IsBody(int entity) => Document.Entities[entity] is { Kind: ActorKind.Organisation or ActorKind.Group, IsDescribed: false, IsOutlet: false, Name.Length: > 0 };

    private string MostUsed(string kind)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (first, end, noun) in _found)
        {
            if (noun.Kind != kind)
                continue;
            var word = Document.SpanOf(Document.TagOf(first) is WordTag.Determiner or WordTag.Possessive ? first + 1 : first, end).Quote(Document.Text).ToLowerInvariant();
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
    }
}
