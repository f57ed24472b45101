namespace Parley.Language;

/// <summary>How likely a word reports (logistic regression).</summary>
internal static class CueScorer
{
    public static float Probability(LinearScorer scorer, ClauseMap map, int token)
    {
        Span<uint> features = stackalloc uint[CueFeatures.Max];
        Span<float> scores = stackalloc float[4];
        scorer.Score(features[..CueFeatures.Fill(map, token, features)], scores);
        return 1 / (1 + MathF.Exp(-scores[0]));
    }
}
