namespace Parley.Language;

/// <summary>Finds cues, sources and contents by what was learned. A word is one attribution's content only: the likelier cue takes it.</summary>
internal sealed class LearnedFinder(LanguageModel model, float threshold)
{
    /// <summary>Chosen on the development articles: below it, wrong clauses cost more than right ones gain.</summary>
    public const float Threshold = 0.4f;

    public List<LearnedCue> Find(ClauseMap map, CancellationToken cancellation)
    {
        var found = Cues(map);
        found.Sort(static (a, b) => a.Probability != b.Probability ? b.Probability.CompareTo(a.Probability) : a.Cue.CompareTo(b.Cue));
        var decoder = new RoleDecoder(new RoleFeatures(map), model.Roles);
        var taken = new bool[map.Document.Tokens.Length];
        var kept = new List<LearnedCue>();
        foreach (var (cue, probability) in found)
        {
            cancellation.ThrowIfCancellationRequested();
            if (taken[cue])
                continue;
            var (first, end) = RoleWindow.Of(map, cue);
            var roles = new CueRole[end - first];
            decoder.Decode(cue, first, end, roles);
            var item = new LearnedCue { Cue = cue, Probability = probability, First = first, Roles = roles };
            if (Claim(item, taken))
                kept.Add(item);
        }
        kept.Sort(static (a, b) => a.Cue.CompareTo(b.Cue));
        return kept;
    }

    private List<(int Cue, float Probability)> Cues(ClauseMap map)
    {
        var found = new List<(int, float)>();
        for (var i = 0; i < map.Document.Tokens.Length; i++)
        {
            if (map.IsCandidate(i) && CueScorer.Probability(model.Cues, map, i) is var probability && probability >= threshold)
                found.Add((i, probability));
        }
        return found;
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
