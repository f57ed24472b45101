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
        return In(first, end, self: -1, isFirm: false);
    }

    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    /// <param name="self">The entity that the words describe: its own mentions say nothing.</param>
    /// <param name="isFirm">Whether a body whose own side is only supposed says nothing.</param>
    public PartyCode? In(int first, int end, int self, bool isFirm)
    {
        end = Math.Min(end, first + MaxTokens);
        if (Find(ref first, end, self, isFirm) is not { } side)
            return null;
        // "the heads of the crews' union and the line": nobody's side.
        while (first < end && Document.TagOf(first) is not (WordTag.Conjunction or WordTag.Wh or WordTag.That))
            first++;
        return first < end && Document.TagOf(first) == WordTag.Conjunction && Find(ref first, end, self, isFirm) is { } other && other != side ? null : side;
    }

    private PartyCode? Find(ref int first, int end, int self, bool isFirm)
    {
        for (var from = first; first < end; first++)
        {
            if (Document.TagOf(first) is WordTag.Wh or WordTag.That && first > from)
                return null;
            if (Named(first, end, self, isFirm) is { } named)
                return named;
            if (SideNounLexicon.English.Nouns.TryMatch(Document, first, end, out var noun, out var length))
            {
                if (noun.Kind != SideNoun.Observer && _draft.Sides.OfKind(noun.Kind) is { } side)
                    return side;
                first += length - 1;
            }
        }

        return null;
    }

    // A body, a state or a person with a side that is named at the token.
    private PartyCode? Named(int token, int end, int self, bool isFirm)
    {
        for (var i = _mentions.From(token); i < _mentions.Count && _mentions[i].First == token; i++)
        {
            var (_, until, mention) = _mentions[i];
            if (until > end || mention.Entity < 0 || mention.Entity == self || mention.IsPlace || mention.Kind == MentionKind.Role)
                continue;
            var entity = Document.Entities[mention.Entity];
            if (isFirm && entity.IsAffiliationWeak)
                continue;
            if (_draft.PartyOf(mention.Entity) is { } party)
                return party;
            // An institute is nobody's side unless it is one itself.
            if (entity is { Kind: ActorKind.Organisation or ActorKind.Group, IsOutlet: false, IsDescribed: false } && _draft.Sides.Of(mention.Entity) is { } side
                && (_draft.Sides.Main.Contains(side) || SideNounLexicon.English.KindOf(side.Name) is not null))
                return side;
        }

        return null;
    }
}
