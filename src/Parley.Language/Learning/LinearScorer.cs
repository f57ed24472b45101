namespace Parley.Language;

/// <summary>Scores classes by summing the weights of features.</summary>
internal abstract class LinearScorer
{
    /// <summary>How many classes it scores.</summary>
    public abstract int Classes { get; }

    /// <summary>Adds up the features' weights.</summary>
    /// <param name="features">Hashes from <see cref="FeatureHash"/>.</param>
    /// <param name="scores">Overwritten; at least <see cref="Classes"/> long.</param>
    public abstract void Score(ReadOnlySpan<uint> features, Span<float> scores);

    /// <summary>Says that the features will be asked for soon, so that their weights can be on their way.</summary>
    public virtual void Prefetch(ReadOnlySpan<uint> features)
    {
    }

    /// <summary>The best class; the first where several are equal.</summary>
    public virtual int Best(ReadOnlySpan<uint> features)
    {
        Span<float> scores = stackalloc float[Classes];
        Score(features, scores);
        var best = 0;
        for (var i = 1; i < Classes; i++)
            best = scores[i] > scores[best] ? i : best;
        return best;
    }
}
