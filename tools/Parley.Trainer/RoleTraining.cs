using Parley.Language;

namespace Parley.Trainer;

/// <summary>Teaches sources and contents: the sequence that was marked against the sequence that scores best (structured perceptron, Collins 2002, averaged).</summary>
internal static class RoleTraining
{
    // By how much the right roles must win (Taskar et al., NIPS 2003, with the perceptron's steps).
    private const float Margin = 10;

    private const uint FirstSeed = 5;

    // What one clause alone shows is chance.
    private const int MinSeen = 2;

    public static (TrainingTable Roles, TrainingTable Edges) Train(IReadOnlyList<AttributedDocument> documents, Sizes sizes)
    {
        var learned = Enumerable.Range(0, sizes.Orders).Select(order => Learn(documents, sizes, new Order(FirstSeed + (uint)order))).ToArray();
        return (TrainingTable.Mean([.. learned.Select(static tables => tables.Roles)]), TrainingTable.Mean([.. learned.Select(static tables => tables.Edges)]));
    }

    private static (TrainingTable Roles, TrainingTable Edges) Learn(IReadOnlyList<AttributedDocument> documents, Sizes sizes, Order order)
    {
        var (roles, edges) = (new TrainingTable(sizes.RoleBits, RoleDecoder.Roles), new TrainingTable(sizes.EdgeBits, RoleFeatures.EdgeClasses));
        var features = documents.ToDictionary(document => document, document => new RoleFeatures(document.Map));
        var work = documents.SelectMany(document => document.Cues.Select(cue => (document, cue.Key, cue.Value))).ToList();
        foreach (var (document, cue, _) in work)
            Count(document, features[document], cue, roles, edges);
        for (var round = 0; round < sizes.RoleRounds; round++)
        {
            order.Shuffle(work);
            foreach (var (document, cue, gold) in work)
                Cue(document, features[document], cue, gold, roles, edges);
        }
        roles.Average();
        edges.Average();
        return (roles, edges);
    }

    private static void Cue(AttributedDocument document, RoleFeatures features, int cue, GoldAttribution gold, TrainingTable roles, TrainingTable edges)
    {
        var (first, end) = RoleWindow.Of(document.Map, cue);
        var right = document.Roles(gold, first, end);
        if (cue >= first && cue < end)
            right[cue - first] = CueRole.None;
        var given = new CueRole[end - first];
        new RoleDecoder(features, roles, edges).Decode(cue, first, end, given, right, Margin);
        roles.Tick();
        edges.Tick();
        if (given.AsSpan().SequenceEqual(right))
            return;
        Span<uint> hashes = stackalloc uint[RoleFeatures.Max];
        features.Begin(cue, first, end);
        for (var k = 0; k < given.Length; k++)
        {
            features.Move(first + k);
            if (given[k] != right[k])
            {
                Correct(roles, hashes[..features.FillPlace(hashes)], (int)right[k], (int)given[k]);
                Correct(roles, hashes[..features.FillWord(hashes)], (int)right[k], (int)given[k]);
            }
            var (rightEdge, givenEdge) = (Edge(right, k), Edge(given, k));
            if (rightEdge != givenEdge)
                Correct(edges, hashes[..features.FillEdge(hashes)], rightEdge, givenEdge);
        }
    }

    private static void Count(AttributedDocument document, RoleFeatures features, int cue, TrainingTable roles, TrainingTable edges)
    {
        var (first, end) = RoleWindow.Of(document.Map, cue);
        Span<uint> hashes = stackalloc uint[RoleFeatures.Max];
        features.Begin(cue, first, end);
        for (var t = first; t < end; t++)
        {
            if (features.Move(t))
                roles.Count(hashes[..features.FillPlace(hashes)], MinSeen);
            roles.Count(hashes[..features.FillWord(hashes)], MinSeen);
            edges.Count(hashes[..features.FillEdge(hashes)], MinSeen);
        }
    }

    private static int Edge(CueRole[] roles, int k) => ((k == 0 ? 0 : (int)roles[k - 1]) * RoleDecoder.Roles) + (int)roles[k];

    private static void Correct(TrainingTable table, ReadOnlySpan<uint> hashes, int right, int given)
    {
        table.Add(hashes, right, 1);
        table.Add(hashes, given, -1);
    }
}
