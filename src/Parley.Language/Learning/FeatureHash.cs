namespace Parley.Language;

/// <summary>Turns a feature (the number of its template and up to three values) into a number whose upper bits choose a row of weights.</summary>
/// <remarks>Feature hashing (Weinberger et al., ICML 2009): no dictionary of features is kept, so none has to be read when the program starts.</remarks>
internal static class FeatureHash
{
    private const uint First = 0x9E3779B1;
    private const uint Second = 0x85EBCA77;
    private const uint Third = 0xC2B2AE3D;
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(uint template, uint a) => unchecked(Finish((template * Third) ^ (a * First)));

    public static uint Of(uint template, uint a, uint b) => unchecked(Finish((template * Third) ^ (a * First) ^ (System.Numerics.BitOperations.RotateLeft(b, 13) * Second)));

    public static uint Of(uint template, uint a, uint b, uint c) =>
        unchecked(Finish((template * Third) ^ (a * First) ^ (System.Numerics.BitOperations.RotateLeft(b, 13) * Second) ^ (System.Numerics.BitOperations.RotateLeft(c, 21) * Prime)));

    /// <summary>The hash of a word in small letters, every digit as 0 and every apostrophe as the plain one (FNV-1a over UTF-16).</summary>
    public static uint OfWord(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word)
            hash = unchecked((hash ^ Plain(c)) * Prime);
        return hash;
    }

    /// <summary>The hash of a word's first three letters.</summary>
    public static uint OfStart(ReadOnlySpan<char> word) => OfWord(word[..Math.Min(3, word.Length)]);

    /// <summary>The hash of a word's last three letters.</summary>
    public static uint OfEnding(ReadOnlySpan<char> word) => OfWord(word[Math.Max(0, word.Length - 3)..]);

    private static char Plain(char c)
    {
        if (char.IsAscii(c))
            return char.IsAsciiDigit(c) ? '0' : char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        return TokenCharacters.IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);
    }

    // The multiplications leave the upper bits well mixed, the lower ones less so.
    private static uint Finish(uint hash) => unchecked((hash ^ (hash >> 15)) * First);
}
