namespace Parley.Language;

/// <summary>A word of at most sixteen ASCII characters as two numbers: a byte each, letters small, the first lowest. No character is 0, so that words of different length differ.</summary>
internal readonly record struct WordKey(ulong Low, ulong High)
{
    /// <summary>The longest word that has a key.</summary>
    public const int Longest = 16;

    private const int Half = 8;
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;

    /// <summary>The key of a word; false where it is too long or not all ASCII.</summary>
    public static bool TryOf(ReadOnlySpan<char> word, out WordKey key)
    {
        key = default;
        if (word.Length is 0 or > Longest)
            return false;
        var (low, high, all) = (0ul, 0ul, 0u);
        for (var i = 0; i < word.Length; i++)
        {
            var c = (uint)word[i];
            all |= c;
            c |= char.IsAsciiLetterUpper((char)c) ? 0x20u : 0;
            if (i < Half)
                low |= (ulong)c << (i * Half);
            else
                high |= (ulong)c << ((i - Half) * Half);
        }
        key = new(low, high);
        return all < 0x80;
    }

    /// <summary>Where a table of two to the power of <paramref name="bits"/> places has it first.</summary>
    public int PlaceIn(int bits)
    {
        unchecked
        {
            return (int)(((Low ^ High * Second) * First) >> (64 - bits));
        }
    }
}
