using System.Collections.Immutable;

namespace Parley.Language;

/// <summary>Finds names, descriptions and pronouns, and who each means within the report. Rules and word lists.</summary>
public sealed class NamesAnnotator : IAnnotator
{
    private readonly NameLexicon _lexicon = new();

    public string Name => "names";

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.Words;

    public Layers Provides => Layers.Names;

    public void Annotate(AnnotatedDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var scanner = new CandidateScanner(document, _lexicon);
        var candidates = scanner.Scan();
        candidates.Sort(ByPosition.Instance);
        var book = new EntityBook();
        new NameResolver(document, _lexicon, book, scanner.Nobody).Resolve(candidates, scanner.Acronyms);
        var home = new HomeState(document, _lexicon, candidates);
        var affiliations = new Affiliations(book, home);
        affiliations.Assign(candidates);
        cancellation.ThrowIfCancellationRequested();
        References(candidates, book, affiliations, home);
        new Allegiance(document, book, affiliations).Assign(candidates);
        affiliations.AssignHome();
        Cataphora.Resolve(document, candidates, book);
        document.Entities = [.. book.Drafts.Select(draft => draft.ToEntity())];
        document.Names = Mentions(document, candidates);
    }

    // Descriptions and pronouns refer to what stands before them, so in text order.
    private static void References(List<Candidate> candidates, EntityBook book, Affiliations affiliations, HomeState home)
    {
        var recent = new RecentMentions(book);
        var roles = new RoleResolver(book, recent, affiliations, home);
        var pronouns = new PronounResolver(recent, book);
        foreach (var candidate in candidates)
        {
            // "its chief", "the country's envoy": whom it belongs to must be known first.
            if (candidate.Affiliation is { Entity: < 0 } owner)
                Resolve(owner, roles, pronouns);
            if (candidate.Kind == CandidateKind.Person && candidate.Entity >= 0)
            {
                affiliations.Belong(candidate);
                book[candidate.Entity].Belong(roles.SpokenForByName(candidate), weak: true);
            }
            if (candidate.Entity < 0)
                Resolve(candidate, roles, pronouns);
            if (candidate.Kind == CandidateKind.Joint)
                JointEntities.Resolve(candidate, book);
            if (!candidate.IsHeadline)
                recent.Add(candidate);
        }
    }

    private static void Resolve(Candidate candidate, RoleResolver roles, PronounResolver pronouns)
    {
        if (candidate.Kind == CandidateKind.Role)
            roles.Resolve(candidate);
        else if (candidate.Kind == CandidateKind.Pronoun)
            pronouns.Resolve(candidate);
    }

    private static ImmutableArray<NameMention> Mentions(AnnotatedDocument document, List<Candidate> candidates)
    {
        var mentions = ImmutableArray.CreateBuilder<NameMention>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (candidate.Entity < 0 && candidate.Kind == CandidateKind.Unknown)
                continue;
            var kind = candidate.Kind switch
            {
                CandidateKind.Role => MentionKind.Role,
                CandidateKind.Pronoun => MentionKind.Pronoun,
                _ => MentionKind.Name,
            };
            mentions.Add(new(
                document.SpanOf(candidate.First, candidate.End),
                document.SpanOf(candidate.HeadFirst, candidate.HeadEnd),
                kind,
                candidate.Entity,
                candidate.IsPlace,
                candidate.Confidence));
        }
        return mentions.ToImmutable();
    }
}
