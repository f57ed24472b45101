namespace Parley.Language;

/// <summary>How likely a word reports, and how likely what was found for it is right (logistic regression).</summary>
internal static class CueScorer
{
    public static float Probability(LinearScorer scorer, ClauseMap map, int token)
    {
        Span<uint> features = stackalloc uint[CueFeatures.Max];
        return Probability(scorer, features[..CueFeatures.Fill(map, token, features)]);
    }

    public static float Probability(LinearScorer scorer, VerdictFeatures verdicts, int item)
    {
        Span<uint> features = stackalloc uint[VerdictFeatures.Max];
        return Probability(scorer, features[..verdicts.Fill(item, features)]);
    }

    private static float Probability(LinearScorer scorer, ReadOnlySpan<uint> features)
    {
        Span<float> scores = stackalloc float[4];
        scorer.Score(features, scores);
        return 1 / (1 + MathF.Exp(-scores[0]));
    }
}
