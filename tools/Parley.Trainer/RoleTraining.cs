using Parley.Language;

namespace Parley.Trainer;

/// <summary>Teaches sources and contents: the sequence that was marked against the sequence that scores best (structured perceptron, Collins 2002, averaged).</summary>
internal static class RoleTraining
{
    public static TrainingTable Train(IReadOnlyList<AttributedDocument> documents, int bits, int rounds)
    {
        var table = new TrainingTable(bits, 3);
        var features = documents.ToDictionary(document => document, document => new RoleFeatures(document.Map));
        var work = documents.SelectMany(document => document.Cues.Select(cue => (document, cue.Key, cue.Value))).ToList();
        var order = new Order(5);
        for (var round = 0; round < rounds; round++)
        {
            order.Shuffle(work);
            foreach (var (document, cue, gold) in work)
                Cue(document, features[document], cue, gold, table);
        }
        table.Average();
        return table;
    }

    private static void Cue(AttributedDocument document, RoleFeatures features, int cue, GoldAttribution gold, TrainingTable table)
    {
        var (first, end) = RoleWindow.Of(document.Map, cue);
        var right = document.Roles(gold, first, end);
        if (cue >= first && cue < end)
            right[cue - first] = CueRole.None;
        var given = new CueRole[end - first];
        new RoleDecoder(features, table).Decode(cue, first, end, given);
        table.Tick();
        if (given.AsSpan().SequenceEqual(right))
            return;
        Span<uint> hashes = stackalloc uint[RoleFeatures.Max];
        Span<uint> edges = stackalloc uint[RoleFeatures.MaxEdges];
        Span<uint> turned = stackalloc uint[RoleFeatures.MaxEdges];
        for (var k = 0; k < given.Length; k++)
        {
            if (given[k] != right[k])
            {
                var count = features.Fill(first + k, hashes);
                table.Add(hashes[..count], (int)right[k], 1);
                table.Add(hashes[..count], (int)given[k], -1);
            }
            var (rightLast, givenLast) = k == 0 ? (0, 0) : ((int)right[k - 1], (int)given[k - 1]);
            if (given[k] == right[k] && rightLast == givenLast)
                continue;
            var edgeCount = features.FillEdge(first + k, edges);
            RoleDecoder.Turn(edges[..edgeCount], rightLast, turned);
            table.Add(turned[..edgeCount], (int)right[k], 1);
            RoleDecoder.Turn(edges[..edgeCount], givenLast, turned);
            table.Add(turned[..edgeCount], (int)given[k], -1);
        }
    }
}
