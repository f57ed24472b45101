using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>The sides of the negotiation that a report is about, and the side of each entity.</summary>
/// <remarks>
/// A side is main where it is named often; where there are just two, one of them is "the other side" of the other. Outlets and places
/// stand for nobody.
/// </remarks>
internal sealed class NegotiatingSides
{
    private const int HeadlineWeight = 3;

    private static readonly FrozenSet<string> Political = RecordLexicon.Table("political-sides").Rows.Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly PartyCode?[] _ofEntity;

    private readonly ImmutableArray<SideMention> _nouns;

    private readonly Dictionary<string, PartyCode> _ofKind = new(StringComparer.Ordinal);

    private NegotiatingSides(PartyCode?[] ofEntity, ImmutableArray<PartyCode> main, ImmutableArray<SideMention> nouns)
    {
        _ofEntity = ofEntity;
        _nouns = nouns;
        Main = main;
        foreach (var noun in nouns)
            _ofKind.TryAdd(noun.Kind, noun.Side);
        Nouns = [.. nouns.Select((noun, i) => new NameMention(noun.Span, noun.Span, MentionKind.Role, ofEntity.Length + i, IsPlace: false, Confidence: 0.7))];
    }

    /// <summary>Common nouns that stand for a side ("the union"), each with an entity number of its own behind those of the report.</summary>
    public ImmutableArray<NameMention> Nouns { get; }

    /// <summary>Whether one of the two main sides is of those who work for pay.</summary>
    public bool IsAboutWages => Main.Any(side => _nouns.Any(noun => noun.Kind == SideNoun.Worker && noun.Side == side));

    /// <summary>Most often named first; at most two where the rest is named far less.</summary>
    public ImmutableArray<PartyCode> Main { get; }

    /// <summary>The other side, where money could go from the one to the other: parties of one parliament do not pay one another.</summary>
    public PartyCode? OtherPayer(PartyCode? side) =>
        Other(side) is { } other && !Political.Contains(other.Name) && !Political.Contains(side!.Value.Name) ? other : null;

    /// <summary>The hash of the kind of a side: of those who work for pay, of creditors, of a parliament's parties, of states; 0 where nothing says.</summary>
    public uint KindOf(PartyCode side)
    {
        foreach (var noun in _nouns)
        {
            if (noun.Side == side)
                return RoleHash.Of(noun.Kind);
        }

        return SideNounLexicon.English.KindOf(side.Name) is { } kind ? RoleHash.Of(kind)
            : Political.Contains(side.Name) ? RoleHash.Of("political")
            : side.Name.Length <= 3 && side.Name.All(char.IsAsciiLetterUpper) ? RoleHash.Of("state")
            : 0;
    }

    public static NegotiatingSides Of(ReadingDraft draft)
    {
        var document = draft.Annotated;
        var ofEntity = new PartyCode?[document.Entities.Length];
        for (var i = 0; i < ofEntity.Length; i++)
            ofEntity[i] = SideOf(draft, i);
        var nouns = SideNouns.Find(draft, ofEntity);
        var main = Largest(Weights(document, ofEntity, nouns.Select(noun => noun.Side).Distinct().Skip(1).Any() ? nouns : []));
        if (main.Length < 2)
            main = Largest(Weights(document, ofEntity, nouns));
        if (main.Length == 1 && ByName(draft, main[0], ofEntity))
            main = Largest(Weights(document, ofEntity, nouns));
        return new(ofEntity, main, nouns);
    }

    private static Dictionary<PartyCode, int> Weights(AnnotatedDocument document, PartyCode?[] ofEntity, ImmutableArray<SideMention> nouns)
    {
        var weights = new Dictionary<PartyCode, int>();
        var observers = SideNouns.Observers(document);
        foreach (var noun in nouns)
            weights[noun.Side] = weights.GetValueOrDefault(noun.Side) + (document.Document.KindAt(noun.Span.Start) == BlockKind.Headline ? HeadlineWeight : 1);
        foreach (var mention in document.Names)
        {
            if (mention.Entity < 0 || mention.IsPlace || mention.Kind == MentionKind.Pronoun || ofEntity[mention.Entity] is not { } side || observers.Contains(mention.Entity))
                continue;
            var weight = document.Document.KindAt(mention.Span.Start) == BlockKind.Headline ? HeadlineWeight : 1;
            weights[side] = weights.GetValueOrDefault(side) + weight;
        }
        return weights;
    }

    // Where all belong to one state, as in a takeover or a wage round, each body named more than once is a side of its own.
    private static bool ByName(ReadingDraft draft, PartyCode only, PartyCode?[] ofEntity)
    {
        var counts = new int[ofEntity.Length];
        foreach (var mention in draft.Annotated.Names)
        {
            if (mention is { Entity: >= 0, Kind: MentionKind.Name, IsPlace: false })
                counts[mention.Entity]++;
        }
        var bodies = Enumerable.Range(0, counts.Length).Where(index => counts[index] > 1 && ofEntity[index] == only && IsBody(draft.Annotated.Entities[index])).ToArray();
        if (bodies.Length < 2)
            return false;
        foreach (var index in bodies)
            ofEntity[index] = new PartyCode(draft.Annotated.Entities[index].Name);
        return true;
    }

    private static bool IsBody(Entity entity) => entity is { Kind: ActorKind.Organisation or ActorKind.Group, IsDescribed: false, IsOutlet: false, Name.Length: > 0 };

    public PartyCode? Of(int entity) => entity < 0 ? null
        : entity < _ofEntity.Length ? _ofEntity[entity]
        : entity - _ofEntity.Length < _nouns.Length ? _nouns[entity - _ofEntity.Length].Side : null;

    /// <summary>The side that the report's nouns of a kind stand for; null where it uses none.</summary>
    public PartyCode? OfKind(string kind) => _ofKind.TryGetValue(kind, out var side) ? side : null;

    /// <summary>The other of two sides; null where there are not just two, or <paramref name="side"/> is neither.</summary>
    public PartyCode? Other(PartyCode? side)
    {
        if (side is null || Main.Length != 2)
            return null;
        return Main[0] == side ? Main[1] : Main[1] == side ? Main[0] : null;
    }

    private static PartyCode? SideOf(ReadingDraft draft, int index)
    {
        var entity = draft.Annotated.Entities[index];
        if (entity.IsOutlet)
            return null;
        if (draft.PartyOf(index) is { } party)
            return party;
        if (entity.Affiliation is { Length: > 0 } affiliation)
            return new PartyCode(affiliation);
        return IsBody(entity) ? new PartyCode(entity.Name) : null;
    }

    // Two sides: the second is named at least a quarter as often as the first, and the third at most half as often as the second.
    private static ImmutableArray<PartyCode> Largest(Dictionary<PartyCode, int> weights)
    {
        var order = weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).ToArray();
        if (order.Length < 2 || order[1].Value * 4 < order[0].Value)
            return [.. order.Take(1).Select(pair => pair.Key)];
        var isTwo = order.Length == 2 || order[2].Value * 2 <= order[1].Value;
        return [.. order.Take(isTwo ? 2 : 3).Select(pair => pair.Key)];
    }
}
