using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Finds who does and who is to do what a frame's word says: its subject, its object, a noun's owner.</summary>
internal static class ParticipantFinder
{
    private const int MaxOwnerGap = 4;
    private const int MaxAgentGap = 8;
    private const int MaxAside = 10;

    /// <summary>"Washington initially demanded", "the U.S. is demanding": the nearest name before the word that is no place, no owner and behind no preposition.</summary>
    public static PartyCode? Subject(ClauseContext clause, int before)
    {
        var document = clause.Document;
        var mentions = clause.Report.Mentions;
        if (HasFirstPerson(clause, before))
            return clause.SpeakerAt(before);
        for (var i = mentions.From(before) - 1; i >= 0 && mentions[i].First >= clause.Sentence.FirstToken; i--)
        {
            var (first, end, mention) = mentions[i];
            if (end > before || mention.IsPlace || IsOwner(document, end) || IsBehindPreposition(clause, first) || IsOutlet(clause, mention) || IsCoordinated(clause, i))
                continue;
            if (clause.Report.Sides.Of(mention.Entity) is { } side)
                return mention.Kind == MentionKind.Pronoun ? EarlierSubject(clause, first) ?? side : side;
        }
        return null;
    }

    // "Washington first asked for $1 billion; later it wanted $5 billion": whoever has asked or offered in the sentence goes on doing so.
    private static PartyCode? EarlierSubject(ClauseContext clause, int before)
    {
        foreach (var hit in clause.Hits)
        {
            if (hit.End > before || hit.Frame is not { Form: FrameForm.Verb, Role: FigureRole.Demand or FigureRole.Offer })
                continue;
            foreach (var (_, end, mention) in clause.Report.Mentions.Between(clause.Sentence.FirstToken, hit.First))
            {
                if (mention.Kind == MentionKind.Name && !mention.IsPlace && hit.First - end <= 2 && clause.Report.Sides.Of(mention.Entity) is { } side)
                    return side;
            }
        }
        return null;
    }

    /// <summary>The subject of a modal: no other verb between, so that "he said prices will rise" has none.</summary>
    public static PartyCode? AdjacentSubject(ClauseContext clause, int before)
    {
        before = BeforeAside(clause, before);
        var floor = Math.Max(before - MaxOwnerGap, clause.Sentence.FirstToken);
        for (var token = before - 1; token >= floor; token--)
        {
            if (clause.Document.TagOf(token) is WordTag.Past or WordTag.Present or WordTag.PresentS or WordTag.Modal or WordTag.That)
                return null;
            foreach (var (first, end, mention) in clause.Report.Mentions.Between(Math.Max(clause.Sentence.FirstToken, token - MaxAgentGap), token + 1))
            {
                if (end == token + 1 && !mention.IsPlace && !IsBehindPreposition(clause, first) && clause.Report.Sides.Of(mention.Entity) is { } side)
                    return side;
            }
            if (clause.Grammar.FirstPerson.Contains(clause.Document.TextOf(token)))
                return clause.SpeakerAt(token);
        }
        return null;
    }

    // "Oslo, the minister said, should pay": what stands between two commas is passed over.
    private static int BeforeAside(ClauseContext clause, int before)
    {
        if (clause.Document.TagOf(before - 1) != WordTag.Comma)
            return before;
        for (var token = before - 2; token >= Math.Max(before - MaxAside, clause.Sentence.FirstToken); token--)
        {
            if (clause.Document.TagOf(token) == WordTag.Comma)
                return token;
        }
        return before;
    }

    /// <summary>"asked Seoul to pay", "an increase in Seoul's share": the first name between the word and the amount that is not <paramref name="not"/>.</summary>
    public static PartyCode? Object(ClauseContext clause, int first, int end, PartyCode? not)
    {
        foreach (var (_, _, mention) in clause.Report.Mentions.Between(first, end))
        {
            if (!mention.IsPlace && mention.Kind != MentionKind.Pronoun && clause.Report.Sides.Of(mention.Entity) is { } side && side != not)
                return side;
        }
        return null;
    }

    /// <summary>"Washington's demand", "its request", "the union offer": who a noun belongs to; else "the offer by the bank".</summary>
    public static PartyCode? Owner(ClauseContext clause, FrameHit noun)
    {
        var mentions = clause.Report.Mentions;
        for (var i = mentions.From(noun.First) - 1; i >= 0 && mentions[i].First >= clause.Sentence.FirstToken; i--)
        {
            var (first, end, mention) = mentions[i];
            if (noun.First - end > MaxOwnerGap)
                break;
            if (end <= noun.First && !(IsBareBehindPreposition(clause, first, mention) && end == noun.First) && !CrossesVerb(clause, end, noun.First) && clause.Report.Sides.Of(mention.Entity) is { } side)
                return side;
        }
        if (Possessive(clause, noun) is { } owner)
            return owner;
        return Agent(clause, noun.End);
    }

    /// <summary>"sought by Senate leaders": the name behind "by" or "from" shortly after the token.</summary>
    public static PartyCode? Agent(ClauseContext clause, int token)
    {
        var document = clause.Document;
        var end = Math.Min(token + MaxAgentGap, clause.Sentence.EndToken);
        for (var i = token; i < end; i++)
        {
            if (!Grammar.Is(document, i, clause.Grammar.Agents))
                continue;
            foreach (var (first, _, mention) in clause.Report.Mentions.Between(i + 1, clause.Sentence.EndToken))
            {
                if (first > i + 3)
                    break;
                if (!mention.IsPlace && clause.Report.Sides.Of(mention.Entity) is { } side)
                    return side;
            }
        }
        return null;
    }

    // "its", "their": whoever the sentence is about; "our": the speaker.
    private static PartyCode? Possessive(ClauseContext clause, FrameHit noun)
    {
        for (var token = noun.First - 1; token >= Math.Max(noun.First - 3, clause.Sentence.FirstToken); token--)
        {
            if (clause.Grammar.FirstPerson.Contains(clause.Document.TextOf(token)))
                return clause.SpeakerAt(token);
            if (clause.Grammar.ThirdPerson.Contains(clause.Document.TextOf(token)))
                return Subject(clause, token);
        }
        return null;
    }

    private static bool CrossesVerb(ClauseContext clause, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (clause.IsVerb(token) || clause.Grammar.Prepositions.Contains(clause.Document.TextOf(token)))
                return true;
        }
        return false;
    }

    private static bool IsOwner(AnnotatedDocument document, int end) => end < document.Tokens.Length && document.Tokens[end].IsPossessive;

    private static bool IsBehindPreposition(ClauseContext clause, int first)
    {
        var before = first - 1;
        if (before >= clause.Sentence.FirstToken && clause.Grammar.Determiners.Contains(clause.Document.TextOf(before)))
            before--;
        return before >= clause.Sentence.FirstToken && clause.Grammar.Prepositions.Contains(clause.Document.TextOf(before));
    }

    // "forces in South Korea cost $1 billion": the cost is not South Korea's. "against a South Korean offer" is one.
    private static bool IsBareBehindPreposition(ClauseContext clause, int first, NameMention mention) =>
        mention.Kind == MentionKind.Name && first > clause.Sentence.FirstToken && clause.Grammar.Prepositions.Contains(clause.Document.TextOf(first - 1));

    // "in Iran and Venezuela": the second is behind the first's preposition.
    private static bool IsCoordinated(ClauseContext clause, int index)
    {
        if (index == 0)
            return false;
        var first = clause.Report.Mentions[index].First;
        var (beforeFirst, beforeEnd, _) = clause.Report.Mentions[index - 1];
        return first - beforeEnd is 1 or 2 && clause.Document.TagOf(first - 1) == WordTag.Conjunction && IsBehindPreposition(clause, beforeFirst);
    }

    private static bool IsOutlet(ClauseContext clause, NameMention mention) =>
        mention.Entity >= 0 && mention.Entity < clause.Document.Entities.Length && clause.Document.Entities[mention.Entity].IsOutlet;

    private static bool HasFirstPerson(ClauseContext clause, int before)
    {
        for (var token = before - 1; token >= Math.Max(before - MaxOwnerGap, clause.Sentence.FirstToken); token--)
        {
            if (clause.Grammar.FirstPerson.Contains(clause.Document.TextOf(token)))
                return true;
        }
        return false;
    }
}
