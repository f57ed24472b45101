namespace Parley.Record;

/// <summary>Numbers for the features that the learned roles ask about (feature hashing, Weinberger et al., ICML 2009).</summary>
internal static class RoleHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;
    private const int MaxStem = 7;

    /// <summary>A template with up to two values; the upper bits choose the row of weights.</summary>
    public static uint Of(int template, uint a, uint b = 0)
    {
        var hash = unchecked(((uint)template * 0xC2B2AE3D) ^ (a * 0x9E3779B1) ^ (System.Numerics.BitOperations.RotateLeft(b, 13) * 0x85EBCA77));
        hash = unchecked((hash ^ (hash >> 15)) * 0x9E3779B1);
        return unchecked((hash ^ (hash >> 13)) * 0x85EBCA77);
    }

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word)
            hash = unchecked((hash ^ char.ToLowerInvariant(c)) * Prime);
        return hash;
    }

    /// <summary>The word without the commonest endings, so that "demands" and "demanded" are one; digits are all alike.</summary>
    public static uint Stem(ReadOnlySpan<char> word)
    {
        if (word.Length > 0 && char.IsAsciiDigit(word[0]))
            return Of("0");
        var length = word.Length;
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s"])
        {
            if (length > ending.Length + 2 && word[..length].EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                length -= ending.Length;
                break;
            }
        }

        if (length > 3 && word[length - 1] is 'e' or 'E')
            length--;
        return Of(word[..Math.Min(length, MaxStem)]);
    }
}
