namespace Parley.Language;

/// <summary>Finds cues, sources and contents by what was learned. A word is one attribution's content only: the likelier cue takes it.</summary>
internal sealed class LearnedFinder(LanguageModel model, float threshold)
{
    /// <summary>Chosen on training articles held out and on the development articles: below it, wrong clauses cost more than right ones gain.</summary>
    public const float Threshold = 0.15f;

    /// <summary>Words less likely than this are not looked at further.</summary>
    public const float Proposed = 0.1f;

    private const float PrintedProbability = 0.9f;

    public List<LearnedCue> Find(ClauseMap map, CancellationToken cancellation)
    {
        var found = Propose(map, model.Cues, model.Roles, model.Edges, cancellation);
        Judge(map, found);
        found.Sort(static (a, b) => a.Probability != b.Probability ? b.Probability.CompareTo(a.Probability) : a.Cue.CompareTo(b.Cue));
        var taken = new bool[map.Document.Tokens.Length];
        found.InsertRange(0, Printed(map));
        var kept = new List<LearnedCue>();
        foreach (var item in found)
        {
            if (item.Probability >= threshold && !taken[item.Cue] && Claim(item, taken))
                kept.Add(item);
        }
        kept.Sort(static (a, b) => a.Cue.CompareTo(b.Cue));
        return kept;
    }

    /// <summary>Every word that may report, with what would be its source and its content; in text order.</summary>
    public static List<LearnedCue> Propose(ClauseMap map, LinearScorer cues, LinearScorer roles, LinearScorer edges, CancellationToken cancellation)
    {
        var found = new List<LearnedCue>();
        var decoder = new RoleDecoder(new RoleFeatures(map), roles, edges);
        for (var i = 0; i < map.Document.Tokens.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!map.IsCandidate(i) || CueScorer.Probability(cues, map, i) is not (>= Proposed and var probability))
                continue;
            var (first, end) = RoleWindow.Of(map, i);
            var item = new LearnedCue { Cue = i, Probability = probability, First = first, Roles = new CueRole[end - first] };
            decoder.Decode(i, first, end, item.Roles);
            found.Add(item);
        }
        return found;
    }

    // Clauses that the page's own form gives.
    private static IEnumerable<LearnedCue> Printed(ClauseMap map)
    {
        var roles = new byte[map.Document.Tokens.Length];
        for (var i = 0; i < map.Document.Tokens.Length; i++)
        {
            if (map.Rules.At(i) is not { IsPrinted: true } rule)
                continue;
            var first = Math.Min(rule.SourceFirst, map.Document.TokenAt(rule.Content[0].Start));
            var end = Math.Max(rule.SourceEnd, map.Document.TokenAt(rule.Content[^1].End - 1) + 1);
            roles.AsSpan(first, end - first).Clear();
            map.Rules.Mark(rule, first, end, roles);
            yield return new() { Cue = i, Probability = PrintedProbability, First = first, Roles = Array.ConvertAll(roles[first..end], role => (CueRole)role) };
        }
    }

    // Puts the likelihood of the whole in the place of the word's.
    private void Judge(ClauseMap map, List<LearnedCue> found)
    {
        var features = new VerdictFeatures(map, found);
        var verdicts = new float[found.Count];
        for (var i = 0; i < found.Count; i++)
            verdicts[i] = CueScorer.Probability(model.Verdicts, features, i);
        for (var i = 0; i < found.Count; i++)
            found[i].Probability = verdicts[i];
    }

    private static bool Claim(LearnedCue item, bool[] taken)
    {
        var any = false;
        for (var k = 0; k < item.Roles.Length; k++)
        {
            if (item.Roles[k] != CueRole.Content)
                continue;
            if (taken[item.First + k])
                item.Roles[k] = CueRole.None;
            else
                any = taken[item.First + k] = true;
        }
        return any;
    }
}
