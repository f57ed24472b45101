namespace Parley.Language;

/// <summary>Reads what most tokens are: fewer than sixteen ASCII letters, all small but perhaps the first, and then a blank or a mark that belongs to no word.</summary>
/// <param name="Length">How many letters.</param>
/// <param name="Packed">The first eight letters, a byte each, the first lowest.</param>
/// <param name="CaseFlags">Whether it begins with a capital.</param>
/// <remarks>Letter by letter on purpose: the same with vectors went wrong where the program is compiled ahead of time together with the framework.</remarks>
internal readonly record struct ShortWord(int Length, ulong Packed, TokenFlags CaseFlags)
{
    private const int Longest = 15;
    private const int BitsOfLetter = 8;

    // ASCII characters that end a word, whatever the word: neither letters nor digits, nor what may stand within a word (- ' &) or belong to it (the full stop).
    private const ulong LowEnds = ~(0x3FFUL << '0') & ~(1UL << '-') & ~(1UL << '\'') & ~(1UL << '&') & ~(1UL << '.');
    private const ulong HighEnds = ~(0x3FFFFFFUL << ('A' - 64)) & ~(0x3FFFFFFUL << ('a' - 64));

    public static bool TryRead(string text, int start, out int end, out ShortWord word)
    {
        end = start;
        word = default;
        var rest = text.AsSpan(start);
        if (!char.IsAsciiLetter(rest[0]))
            return false;
        var packed = (ulong)rest[0];
        var length = 1;
        for (; length < rest.Length && length <= Longest && char.IsAsciiLetterLower(rest[length]); length++)
        {
            if (length < sizeof(ulong))
                packed |= (ulong)rest[length] << (length * BitsOfLetter);
        }
        if (length > Longest || length == rest.Length || !EndsWord(rest[length]))
            return false;
        end = start + length;
        word = new(length, packed, (rest[0] & 0x20) != 0 ? TokenFlags.None : length == 1 ? TokenFlags.Capital | TokenFlags.AllCapitals : TokenFlags.Capital);
        return true;
    }

    private static bool EndsWord(char c) => c < 128 && ((c < 64 ? LowEnds : HighEnds) >> (c & 63) & 1) != 0;
}
