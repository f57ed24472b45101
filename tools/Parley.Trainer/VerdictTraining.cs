using Parley.Language;

namespace Parley.Trainer;

/// <summary>Teaches whether what cues and roles propose is right, on articles that they have not learned from.</summary>
internal static class VerdictTraining
{
    private const int Folds = 2;
    private const double MinShared = 0.5;

    private sealed record Example(VerdictFeatures Features, int Item, bool IsRight);

    public static TrainingTable Train(IReadOnlyList<AttributedDocument> documents, Sizes sizes, Action<string> say)
    {
        var examples = new List<Example>();
        for (var fold = 0; fold < Folds; fold++)
        {
            List<AttributedDocument> others = [.. documents.Where((_, i) => i % Folds != fold)];
            var cues = CueTraining.Train(others, sizes.CueBits, sizes.CueRounds);
            var (roles, edges) = RoleTraining.Train(others, sizes);
            foreach (var document in documents.Where((_, i) => i % Folds == fold))
            {
                var items = LearnedFinder.Propose(document.Map, cues, roles, edges, CancellationToken.None);
                var features = new VerdictFeatures(document.Map, items);
                examples.AddRange(items.Select((item, i) => new Example(features, i, IsRight(document, item))));
            }
            say($"proposals of fold {fold + 1} of {Folds}");
        }
        return LogisticTraining.Train(examples, sizes.VerdictBits, sizes.VerdictRounds, VerdictFeatures.Max, static (example, features) => example.Features.Fill(example.Item, features), static example => example.IsRight);
    }

    // The annotators have the cue, half of the words of either content are shared, and so is a word of the sources.
    private static bool IsRight(AttributedDocument document, LearnedCue item)
    {
        if (!document.Cues.TryGetValue(item.Cue, out var gold))
            return false;
        var roles = document.Roles(gold, item.First, item.First + item.Roles.Length);
        var (both, either, sources, any) = (0, 0, 0, 0);
        for (var k = 0; k < roles.Length; k++)
        {
            both += roles[k] == CueRole.Content && item.Roles[k] == CueRole.Content ? 1 : 0;
            either += roles[k] == CueRole.Content || item.Roles[k] == CueRole.Content ? 1 : 0;
            sources += roles[k] == CueRole.Source && item.Roles[k] == CueRole.Source ? 1 : 0;
            any += roles[k] == CueRole.Source || item.Roles[k] == CueRole.Source ? 1 : 0;
        }
        return both > 0 && both >= either * MinShared && (any == 0 || sources > 0);
    }
}
