using Parley.Model;

namespace Parley.Language;

/// <summary>Who "he", "she", "it" and "they" are behind a quotation: whoever spoke last, not somebody whom the words mention.</summary>
internal sealed class SpeakerContinuity
{
    private const int MaxParagraphs = 3;

    private readonly AttributionContext _context;
    private int? _last;
    private int _paragraph;

    public SpeakerContinuity(AttributionContext context) => _context = context;

    /// <summary>Sets the entity of a clause whose source is a pronoun; remembers who spoke.</summary>
    public void Follow(CueEvent item)
    {
        var paragraph = _context.Document.Sentences[item.Sentence].Paragraph;
        if (_paragraph + MaxParagraphs < paragraph)
            _last = null;
        if (Pronoun(item) is { } pronoun && _last is { } last && Fits(_context.Document.Entities[last], pronoun) && (item.IsContentLeft || item.Entity is null))
            item.Entity = last;
        if (item.Entity is not { } speaker)
            return;
        (_last, _paragraph) = (speaker, paragraph);
    }

    private string? Pronoun(CueEvent item)
    {
        if (!item.HasSource || item.IsInherited || item.SourceEnd != item.SourceFirst + 1 || _context.MentionFrom(item.SourceFirst) is not (var mention and >= 0))
            return null;
        return _context.Document.Names[mention].Kind == MentionKind.Pronoun ? _context.Document.TextOf(item.SourceFirst).ToString().ToLowerInvariant() : null;
    }

    private static bool Fits(Entity entity, string pronoun) => pronoun switch
    {
        "he" => entity.Kind == ActorKind.Person && entity.Gender != 'f',
        "she" => entity.Kind == ActorKind.Person && entity.Gender != 'm',
        "it" => entity.Kind is ActorKind.Organisation or ActorKind.Country,
        "they" => entity.Kind is ActorKind.Group or ActorKind.Organisation,
        _ => false,
    };
}
