namespace Parley.Language;

/// <summary>Makes one of two or more who act together: "A and B said", "the United States and South Korea contend".</summary>
internal static class JointSubject
{
    private const int MaxParts = 5;

    public static void Add(AnnotatedDocument document, List<Candidate> found, int from, int sentence)
    {
        var count = found.Count;
        for (var k = count - 1; k > from; k--)
        {
            if (found[k].IsSubject && CanJoin(found[k]) && Join(document, found, from, k, sentence) is { } joint)
                found.Add(joint);
        }
        if (found.Count > count)
            found.Sort(from, found.Count - from, ByPosition.Instance);
    }

    private static Candidate? Join(AnnotatedDocument document, List<Candidate> found, int from, int last, int sentence)
    {
        List<Candidate> parts = [found[last]];
        var first = found[last].First;
        var conjunction = false;
        for (var k = last - 1; k >= from && parts.Count < MaxParts; k--)
        {
            if (found[k].End > first || !CanJoin(found[k]))
                continue;
            var between = first - found[k].End;
            var joined = between == 1 && (document.Is(found[k].End, "and") || conjunction && document.TextOf(found[k].End) is ",")
                || between == 2 && document.TextOf(found[k].End) is "," && document.Is(found[k].End + 1, "and");
            if (!joined)
                break;
            conjunction = true;
            parts.Insert(0, found[k]);
            first = found[k].First;
        }
        // "the leaders of A and B said": those are not A and B.
        return parts.Count < 2 || document.TagOf(first - 1) == WordTag.Preposition ? null : Make(document, parts, sentence);
    }

    private static Candidate Make(AnnotatedDocument document, List<Candidate> parts, int sentence)
    {
        var (first, last) = (parts[0], parts[^1]);
        var joint = new Candidate
        {
            Kind = CandidateKind.Joint,
            First = first.First,
            End = last.End,
            HeadFirst = first.First,
            HeadEnd = last.End,
            Sentence = sentence,
            Name = document.SpanOf(first.First, last.End).Quote(document.Text),
            IsPlural = true,
            IsSubject = true,
            IsQuoted = last.IsQuoted,
            Confidence = 0.8,
        };
        foreach (var part in parts)
        {
            part.IsSubject = false;
            joint.Parts.Add(part);
            foreach (var item in part.Classes)
                joint.Classes.Add(item);
        }
        return joint;
    }

    private static bool CanJoin(Candidate candidate) =>
        candidate.Kind is CandidateKind.Person or CandidateKind.Organisation || candidate is { Kind: CandidateKind.Role, IsPlural: true, Role.Kind: Model.ActorKind.Person } || candidate.Kind == CandidateKind.Side && !candidate.IsModifier && !candidate.IsPlace && candidate.Entry!.Kind != GazetteerKind.Demonym;
}
