using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Says which side a few words mean: "the company's actuaries", "general secretary of the Crews' Union".</summary>
internal sealed class WordsForSides
{
    private const int MaxTokens = 16;

    private readonly ReadingDraft _draft;
    private readonly MentionIndex _mentions;

    public WordsForSides(ReadingDraft draft)
    {
        _draft = draft;
        _mentions = new MentionIndex(draft.Annotated);
    }

    private AnnotatedDocument Document => _draft.Annotated;

    /// <summary>The side that the words name first, up to a clause of their own ("a memo that ..."); null where they name none.</summary>
    public PartyCode? In(TextSpan words)
    {
        var first = Document.TokenAt(words.Start);
        var end = Document.TokenAt(words.End - 1) + 1;
        return In(first, end, self: -1);
    }

    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    /// <param name="self">The entity that the words describe: its own mentions say nothing.</param>
    public PartyCode? In(int first, int end, int self)
    {
        end = Math.Min(end, first + MaxTokens);
        for (var token = first; token < end; token++)
        {
            if (Document.TagOf(token) is WordTag.Wh or WordTag.That && token > first)
                return null;
            if (Named(token, end, self) is { } named)
                return named;
            if (SideNounLexicon.English.Nouns.TryMatch(Document, token, end, out var noun, out var length))
            {
                if (noun.Kind != SideNoun.Observer && _draft.Sides.OfKind(noun.Kind) is { } side)
                    return side;
                token += length - 1;
            }
        }

        return null;
    }

    // A body, a state or a person with a side that is named at the token.
    private PartyCode? Named(int token, int end, int self)
    {
        for (var i = _mentions.From(token); i < _mentions.Count && _mentions[i].First == token; i++)
        {
            var (_, until, mention) = _mentions[i];
            if (until > end || mention.Entity < 0 || mention.Entity == self || mention.IsPlace || mention.Kind == MentionKind.Role)
                continue;
            if (_draft.PartyOf(mention.Entity) is { } party)
                return party;
            if (Document.Entities[mention.Entity] is { Kind: ActorKind.Organisation or ActorKind.Group, IsOutlet: false, IsDescribed: false } && _draft.Sides.Of(mention.Entity) is { } side)
                return side;
        }

        return null;
    }
}
