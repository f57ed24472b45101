namespace Parley.Trainer;

/// <summary>Sizes of what is kept of one sentence.</summary>
internal static class NetMemory
{
    /// <summary>Longer sentences are not learned from.</summary>
    public const int MaxTokens = 128;
}
