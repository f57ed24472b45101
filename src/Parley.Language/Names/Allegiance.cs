using Parley.Model;

namespace Parley.Language;

/// <summary>Finds the side of people whose title says none, in the words around their names: "the Norwegian delegation, led by NAME", "NAME on the Norwegian side", "NAME, who speaks for the union".</summary>
/// <remarks>Linear in the number of names: each looks at a fixed number of words and names around it.</remarks>
internal sealed class Allegiance(AnnotatedDocument document, EntityBook book, Affiliations affiliations)
{
    private const int MostWords = 6;
    private const int MostNames = 4;

    private static readonly LinkWords Words = LinkWords.Load();

    public void Assign(List<Candidate> candidates)
    {
        for (var k = 0; k < candidates.Count; k++)
        {
            if (candidates[k] is not { Kind: CandidateKind.Person, Entity: >= 0, IsQuoted: false } person || book[person.Entity] is { Affiliation: not null, IsAffiliationWeak: false })
                continue;
            if ((Behind(candidates, k) ?? Leads(candidates, k) ?? Answers(candidates, k)) is { } side)
                book[person.Entity].Belong(side, weak: false);
        }
    }

    // side-behind: "NAME of the finance ministry", "NAME on the Norwegian side"; side-clause: "NAME, who speaks for the union".
    private string? Behind(List<Candidate> candidates, int person)
    {
        var at = candidates[person].End;
        if (document.TagOf(at) == WordTag.Comma && document.Is(at + 1, "who"))
        {
            at += 2;
            while (document.TagOf(at) == WordTag.Adverb)
                at++;
            if (!Words.Has(document.TextOf(at), LinkWord.SpeaksFor))
                return null;
            at++;
        }
        if (!Words.Has(document.TextOf(at), LinkWord.Of))
            return null;
        for (var k = person + 1; k < candidates.Count && k <= person + MostNames && candidates[k].First <= at + MostWords; k++)
        {
            var owner = candidates[k];
            if (owner.First <= at || owner.Kind is CandidateKind.Person or CandidateKind.Pronoun or CandidateKind.Outlet || owner.Sentence != candidates[person].Sentence)
                continue;
            // "NAME of Bonn" lives there; "NAME of the Bonn ministry" and "on the Bonn side" stand for it.
            if (!IsPhrase(at + 1, owner.First) || owner.Kind == CandidateKind.Side && !owner.IsModifier)
                return null;
            if (CodeOf(owner) is { } code)
                return code;
        }
        return null;
    }

    // side-led: "the Norwegian delegation, led by NAME", "the union's team is headed by NAME"; gapped: "the other delegation by NAME".
    private string? Leads(List<Candidate> candidates, int person)
    {
        var at = candidates[person].First - 1;
        if (!document.Is(at, "by"))
            return null;
        at--;
        var isLed = Words.Has(document.TextOf(at), LinkWord.Led);
        if (isLed)
        {
            at--;
            while (at > 0 && (document.TagOf(at) == WordTag.Comma || Words.Has(document.TextOf(at), LinkWord.Is)))
                at--;
        }
        for (var k = person - 1; k >= 0 && k >= person - MostNames; k--)
        {
            var body = candidates[k];
            if (body.Sentence != candidates[person].Sentence || body.End < at)
                return null;
            if (body.End == at + 1 && !body.IsPlural && (isLed || body.Role?.Class is "delegation" or "side"))
                return CodeOf(body);
        }
        return null;
    }

    // side-other: "her opposite number, NAME": of two states the other one.
    private string? Answers(List<Candidate> candidates, int person)
    {
        var at = candidates[person].HeadFirst - 1;
        if (at >= 0 && document.TagOf(at) == WordTag.Comma)
            at--;
        if (at < 1 || !Words.Has(document.TextOf(at), LinkWord.Opposite) && !Words.Has(document.SpanOf(at - 1, at + 1).Of(document.Text), LinkWord.Opposite))
            return null;
        for (var k = person - 1; k >= 0 && k >= person - MostNames && candidates[k].Sentence == candidates[person].Sentence; k--)
        {
            if (candidates[k].Entity >= 0 && candidates[k].Entity != candidates[person].Entity && candidates[k].First >= at - MostWords && book[candidates[k].Entity] is { Kind: ActorKind.Person, Affiliation: { } side })
                return affiliations.OtherState(side);
        }
        return null;
    }

    private string? CodeOf(Candidate candidate)
    {
        if (candidate.Affiliation is { } owner && affiliations.CodeOf(owner) is { } code)
            return code;
        return affiliations.CodeOf(candidate);
    }

    private bool IsPhrase(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!WordTags.IsPremodifier(document.TagOf(i)))
                return false;
        }
        return true;
    }
}
