using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Finds the frame that governs an amount: behind it ("$5 billion that Oslo demanded"), beside it ("a $5 billion demand"), else to its left.</summary>
internal sealed class FrameGovernor
{
    private const int MaxRelative = 12;
    private const int MaxBeside = 4;
    private const int MaxLink = 8;
    private const int MaxBehind = 3;
    private const int MaxPredicate = 5;
    private const int MaxChain = 6;
    private const int MaxSetting = 30;

    private readonly ClauseContext _clause;

    public FrameGovernor(ClauseContext clause) => _clause = clause;

    private AnnotatedDocument Document => _clause.Document;

    /// <param name="index">Index of the amount.</param>
    /// <param name="first">The amount's first token.</param>
    /// <param name="end">The token behind its last.</param>
    public GoverningFrame? Find(int index, int first, int end)
    {
        if (Relative(index, end) is { } relative)
            return relative;
        if (Behind(end) is { } behind)
            return behind;
        var left = Left(first);
        if (left is null || left.Hit.Frame.Form is FrameForm.Modal or FrameForm.Carrier)
            left = SettingBehind(left, end) ?? left;
        var beside = Beside(end);
        // "offered a $5 billion deal": the verb says more than the noun of a deal; "rejected a $5 billion demand": the noun does.
        if (beside is not null && (left is null || IsWeak(left) || !beside.Hit.Frame.IsDeal))
            return beside;
        return left is null || left.Hit.Frame.Name == Frame.Conditional ? Passive(end) ?? left : left;
    }

    // "will pay $1 billion this year under a six-year agreement": laid down in it, not just promised.
    private GoverningFrame? SettingBehind(GoverningFrame? left, int end)
    {
        foreach (var hit in _clause.Hits)
        {
            if (hit.Frame.Form == FrameForm.Setting && hit.First >= end && hit.First - end <= MaxSetting && !_clause.IsApart(end, hit.First))
                return new(hit, FrameRelation.Left) { Carrier = left?.Carrier ?? left?.Hit, Subject = left is null ? null : ParticipantFinder.AdjacentSubject(_clause, left.Hit.First) };
        }
        return null;
    }

    // "put 2 percent on the table".
    private GoverningFrame? Behind(int end)
    {
        for (var token = end; token < Math.Min(end + MaxBehind, _clause.Sentence.EndToken) && Document.Tokens[token].IsWord; token++)
        {
            if (HitAt(token) is { } hit)
                return hit.Frame.Form == FrameForm.Behind ? new(hit, FrameRelation.Left) { Subject = ParticipantFinder.Subject(_clause, end) } : null;
        }

        return null;
    }

    private static bool IsWeak(GoverningFrame frame) => frame.Hit.Frame.Form is FrameForm.Carrier or FrameForm.Setting || frame.Hit.Frame.Name == Frame.Conditional;

    // "$870 million Seoul paid", "the $1.3 billion that the party supports", "the $1 trillion first sought by the Senate".
    private GoverningFrame? Relative(int index, int end)
    {
        var limit = Math.Min(end + MaxRelative, _clause.Sentence.EndToken);
        var sawRelative = false;
        for (var token = end; token < limit; token++)
        {
            var isRelative = Grammar.Is(Document, token, _clause.Grammar.ClauseWords);
            var isEnd = Document.TagOf(token) is WordTag.Comma or WordTag.Colon or WordTag.Stop || Document.TagOf(token) == WordTag.Wh && !isRelative
                || !isRelative && _clause.Grammar.Breaks.Contains(Document.TextOf(token));
            if (isEnd || _clause.Report.QuantityAt(token) is { } other && _clause.Document.Quantities[other].ConversionOf != index)
                return null;
            sawRelative |= isRelative;
            if (HitAt(token) is not { } hit || hit.Frame.Form is not FrameForm.Verb)
                continue;
            if (ParticipantFinder.Agent(_clause, hit.End) is { } agent && Grammar.Is(Document, hit.End, _clause.Grammar.Bys))
                return new(hit, FrameRelation.Relative) { Subject = agent };
            if (!sawRelative && !StartsWithName(end, token))
                return null;
            return ParticipantFinder.Subject(_clause, hit.First) is { } subject && SubjectIsBetween(end, hit.First)
                ? new(hit, FrameRelation.Relative) { Subject = subject }
                : null;
        }
        return null;
    }

    // "a $5 billion border wall demand": nothing but words of the same phrase between.
    private GoverningFrame? Beside(int end)
    {
        for (var token = end; token < Math.Min(end + MaxBeside, _clause.Sentence.EndToken); token++)
        {
            if (HitAt(token) is { Frame.Form: FrameForm.Noun } hit)
                return new(hit, FrameRelation.Beside);
            if (HitAt(token) is { Frame.Form: FrameForm.Verb or FrameForm.Reject or FrameForm.Restate } || !Document.Tokens[token].IsWord && !Document.Is(token, "-")
                || _clause.Grammar.Prepositions.Contains(Document.TextOf(token)) || _clause.Grammar.Determiners.Contains(Document.TextOf(token))
                || _clause.Grammar.BeForms.Contains(Document.TextOf(token)) || _clause.Grammar.Breaks.Contains(Document.TextOf(token)))
                return null;
        }
        return null;
    }

    private GoverningFrame? Left(int first)
    {
        FrameHit? carrier = null, outer = null, setting = null, conditional = null, deal = null;
        var cursor = first;
        for (var i = _clause.Hits.Count - 1; i >= 0; i--)
        {
            FrameHit? hit = _clause.Hits[i];
            // "has gone up to $5 million": words of the frame may be the amount's hedge too.
            if (hit.End > first)
                hit = hit.First < first && hit.End <= first + 2 ? hit with { End = first } : null;
            if (hit is null)
                continue;
            if (_clause.IsApart(hit.End, cursor) || deal is not null && deal.First - hit.End > MaxBeside)
                break;
            switch (hit.Frame.Form)
            {
                case FrameForm.Verb when hit.Frame.Role == FigureRole.Payment && IsInFreeRelative(hit) || hit.Frame.Name == Frame.Telling && !IsTold(hit, outer):
                    break;
                case FrameForm.Verb or FrameForm.Reject or FrameForm.Restate when deal is null || hit.Frame.Role is not (FigureRole.Agreed or FigureRole.Payment):
                    return SubjectNoun(i, hit) ?? new(hit, FrameRelation.Left) { Carrier = carrier };
                case FrameForm.Noun when outer is not null && IsSubject(hit, outer.First):
                    return new(hit, FrameRelation.Beside) { Carrier = carrier };
                case FrameForm.Noun when deal is null && (IsLinked(hit, first) || IsLinked(hit, carrier)):
                    if (!hit.Frame.IsDeal && !IsPutAt(i, first))
                        return new(hit, FrameRelation.Beside) { Carrier = carrier };
                    deal = hit.Frame.IsDeal ? hit : null;
                    cursor = hit.First;
                    break;
                case FrameForm.Modal when hit.Frame.Role == FigureRole.Estimate:
                    conditional ??= hit;
                    break;
                case FrameForm.Modal when outer is not null && IsRightBefore(hit.End, outer.First) && carrier!.First - outer.End <= MaxChain:
                    return SubjectNoun(i, hit) ?? new(hit, FrameRelation.Left) { Carrier = carrier };
                case FrameForm.Carrier:
                    carrier = carrier?.Frame.Role is not null ? carrier : hit;
                    outer = hit;
                    cursor = hit.First;
                    break;
                case FrameForm.Setting:
                    setting ??= hit;
                    break;
            }
        }
        return Weaker(carrier, setting, conditional, deal);
    }

    // "the agreement calls for $5 million", "the offer gives drivers 5 percent": what a deal or an offer does, it lays down or offers.
    private GoverningFrame? SubjectNoun(int index, FrameHit verb)
    {
        if (index == 0 || verb.Frame.Role is not (FigureRole.Demand or FigureRole.Payment or FigureRole.Offer) || verb.Frame.Form == FrameForm.Reject)
            return null;
        var noun = _clause.Hits[index - 1];
        return noun.Frame.Form == FrameForm.Noun && IsSubject(noun, verb.First) ? new(noun, FrameRelation.Beside) { Carrier = verb } : null;
    }

    // "the deal (that) (would) lift": nothing but small words between the noun and the verb, and no preposition before the noun's phrase.
    private bool IsSubject(FrameHit noun, int verb)
    {
        if (noun.Frame.Role is not (FigureRole.Agreed or FigureRole.Offer or FigureRole.Demand) || noun.Frame.Name == Frame.StandingGoal || verb - noun.End > MaxPredicate || verb < noun.End)
            return false;
        for (var token = noun.End; token < verb; token++)
        {
            if (_clause.Grammar.Negators.Contains(Document.TextOf(token)))
                return false;
            if (Document.TagOf(token) is not (WordTag.Modal or WordTag.That or WordTag.Wh or WordTag.Adverb) && !_clause.Grammar.HaveForms.Contains(Document.TextOf(token)) && !_clause.Grammar.BeForms.Contains(Document.TextOf(token)))
                return false;
        }

        var first = noun.First - 1;
        while (first > _clause.Sentence.FirstToken && Document.TagOf(first) is WordTag.Adjective or WordTag.Noun or WordTag.Name or WordTag.Number or WordTag.PossessiveMark)
            first--;
        if (Document.TagOf(first) is WordTag.Determiner or WordTag.Possessive)
            first--;
        return first < _clause.Sentence.FirstToken || !_clause.Grammar.Prepositions.Contains(Document.TextOf(first)) && Document.TagOf(first) != WordTag.To && Document.TagOf(verb) != WordTag.To;
    }

    // "put the cost of the demand at $5 million": the amount is not the demand's.
    private bool IsPutAt(int index, int first)
    {
        if (!Grammar.Is(Document, first - 1, _clause.Grammar.Places))
            return false;
        for (var i = index - 1; i >= 0; i--)
        {
            if (_clause.Hits[i].Frame is { Form: FrameForm.Verb, Role: FigureRole.Estimate })
                return !_clause.IsApart(_clause.Hits[i].End, first);
        }

        return false;
    }

    // "told Oslo to pay": with "to" before what is to be done; else it is a word of saying.
    private bool IsTold(FrameHit hit, FrameHit? verb)
    {
        if (verb is null || Document.TagOf(verb.First - 1) != WordTag.To)
            return false;
        for (var token = hit.End; token < verb.First; token++)
        {
            if (Document.TagOf(token) is WordTag.That or WordTag.Modal)
                return false;
        }

        return true;
    }

    // "raise what it pays by 13 percent": the paying is what is raised, not the 13 percent.
    private bool IsInFreeRelative(FrameHit hit)
    {
        for (var token = hit.First - 1; token >= Math.Max(hit.First - 4, _clause.Sentence.FirstToken); token--)
        {
            if (_clause.Document.TagOf(token) == WordTag.Wh && !_clause.Grammar.Relatives.Contains(_clause.Document.TextOf(token)))
                return true;
        }
        return false;
    }

    // With no verb that governs: the deal it is the amount of, the deal it stands under, "would", "a contribution of".
    private static GoverningFrame? Weaker(FrameHit? carrier, FrameHit? setting, FrameHit? conditional, FrameHit? deal)
    {
        if (deal is not null)
            return new(deal, FrameRelation.Beside) { Carrier = carrier };
        var hit = setting ?? conditional ?? (carrier?.Frame.Role is not null ? carrier : null);
        return hit is null ? null : new(hit, FrameRelation.Left) { Carrier = carrier };
    }

    // "$5 billion was demanded", "$3 billion is expected to be paid".
    private GoverningFrame? Passive(int end)
    {
        for (var token = end; token < Math.Min(end + MaxBeside + 1, _clause.Sentence.EndToken); token++)
        {
            if (HitAt(token) is { Frame.Form: FrameForm.Verb } hit)
                return IsPassive(hit) ? new(hit, FrameRelation.Passive) { Subject = ParticipantFinder.Agent(_clause, hit.End) } : null;
        }
        return null;
    }

    /// <summary>"was asked", "have been offered": a form of "to be" shortly before a participle.</summary>
    public bool IsPassive(FrameHit hit)
    {
        // "is prepared to" says what somebody would do, not what is done to them.
        if (Document.TagOf(hit.First) is not (WordTag.Participle or WordTag.Past) || hit.End - hit.First > 1 && Grammar.Is(Document, hit.End - 1, _clause.Grammar.Goals))
            return false;
        for (var token = hit.First - 1; token >= Math.Max(hit.First - 3, _clause.Sentence.FirstToken); token--)
        {
            if (_clause.Grammar.BeForms.Contains(Document.TextOf(token)))
                return true;
            if (!_clause.Grammar.Adverbs.Contains(Document.TextOf(token)))
                return false;
        }
        return false;
    }

    private FrameHit? HitAt(int token)
    {
        foreach (var hit in _clause.Hits)
        {
            if (hit.First == token)
                return hit;
        }
        return null;
    }

    // "Seoul paid" right behind the amount, an article or an adjective between at most.
    private bool StartsWithName(int end, int verb)
    {
        foreach (var (first, _, mention) in _clause.Report.Mentions.Between(end, verb))
            return first <= end + 1 && !mention.IsPlace;
        return false;
    }

    private bool SubjectIsBetween(int end, int verb)
    {
        foreach (var (_, _, mention) in _clause.Report.Mentions.Between(end, verb))
        {
            if (!mention.IsPlace)
                return true;
        }
        return false;
    }

    private bool IsRightBefore(int end, int first) =>
        first - end <= 2 && !Document.Is(end, ",");

    // "a pledge last year to pay": the verb that the noun's offer or demand is about.
    private bool IsLinked(FrameHit noun, FrameHit? carrier)
    {
        if (carrier is null || noun.Frame.Role == FigureRole.Estimate || carrier.First - noun.End > MaxBeside + 2 || !Grammar.Is(Document, carrier.First - 1, _clause.Grammar.Goals) && !Grammar.Is(Document, carrier.First - 1, _clause.Grammar.Owners))
            return false;
        for (var token = noun.End; token < carrier.First - 1; token++)
        {
            if (_clause.IsVerb(token) || _clause.Grammar.Breaks.Contains(Document.TextOf(token)))
                return false;
        }
        return true;
    }

    private bool IsLinked(FrameHit noun, int first)
    {
        if (first - noun.End > MaxLink)
            return false;
        for (var token = noun.End; token < first; token++)
        {
            // "raise its commitments to 4 percent" is no commitment of 4 percent.
            if (noun.Frame.Role == FigureRole.Agreed && Grammar.Is(Document, token, _clause.Grammar.Goals) && token == noun.End)
                return false;
            if (!Document.Tokens[token].IsNumber && (Document.Tokens[token].Flags & TokenFlags.Symbol) == 0 && !_clause.Grammar.Links.Contains(Document.TextOf(token))
                && !_clause.Report.IsInQuantity(token))
                return false;
        }
        return true;
    }
}
