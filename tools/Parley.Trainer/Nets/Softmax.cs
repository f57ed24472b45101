namespace Parley.Trainer;

/// <summary>The loss of choosing one of several, and its gradient.</summary>
internal static unsafe class Softmax
{
    /// <summary>Replaces scores by the gradient of their loss.</summary>
    /// <returns>The loss.</returns>
    public static float Slopes(float* scores, int count, int right, float weight)
    {
        var most = float.NegativeInfinity;
        for (var i = 0; i < count; i++)
            most = MathF.Max(most, scores[i]);
        var sum = 0f;
        for (var i = 0; i < count; i++)
        {
            scores[i] = MathF.Exp(scores[i] - most);
            sum += scores[i];
        }
        var loss = -MathF.Log((scores[right] / sum) + 1e-20f);
        for (var i = 0; i < count; i++)
            scores[i] *= weight / sum;
        scores[right] -= weight;
        return loss;
    }
}
