using System.Numerics;
using System.Runtime.InteropServices;

namespace Parley.Language;

/// <summary>Reads what most tokens are: fewer than sixteen ASCII letters, all small but perhaps the first, and then a blank or a mark that belongs to no word.</summary>
/// <param name="Length">How many letters.</param>
/// <param name="Key">The letters as the word lexicon finds them.</param>
/// <param name="CaseFlags">Whether it begins with a capital.</param>
/// <remarks>Four letters at a time in a whole number of eight bytes, which every machine has; vectors went wrong where the program is compiled ahead of time together with the framework.</remarks>
internal readonly record struct ShortWord(int Length, WordKey Key, TokenFlags CaseFlags)
{
    // So many characters must be left: at the text's end words are read the long way.
    private const int Room = 16;
    private const int Quad = 4;

    private const int BitsOfLane = 16;
    private const ulong SmallFirst = 0x20;

    // ASCII characters that end a word, whatever the word: neither letters nor digits, nor what may stand within a word (- ' &) or belong to it (the full stop).
    private const ulong LowEnds = ~(0x3FFUL << '0') & ~(1UL << '-') & ~(1UL << '\'') & ~(1UL << '&') & ~(1UL << '.');
    private const ulong HighEnds = ~(0x3FFFFFFUL << ('A' - 64)) & ~(0x3FFFFFFUL << ('a' - 64));

    public static bool TryRead(string text, int start, out ShortWord word)
    {
        word = default;
        if (!BitConverter.IsLittleEndian || start > text.Length - Room)
            return false;
        var quads = MemoryMarshal.Cast<char, ulong>(text.AsSpan(start, Room));
        var quad = quads[0] | SmallFirst;
        var length = LettersOf(quad);
        var (low, high) = ((ulong)Pack(quad, length), 0ul);
        if (length == Quad)
        {
            var more = LettersOf(quads[1]);
            low |= (ulong)Pack(quads[1], more) << 32;
            length += more;
            if (more == Quad)
            {
                more = LettersOf(quads[2]);
                high = Pack(quads[2], more);
                length += more;
                if (more == Quad)
                {
                    more = LettersOf(quads[3]);
                    high |= (ulong)Pack(quads[3], more) << 32;
                    length += more;
                    if (more == Quad)
                        return false;
                }
            }
        }
        if (length == 0 || !EndsWord(text[start + length]))
            return false;
        word = new(length, new(low, high), (text[start] & SmallFirst) != 0 ? TokenFlags.None : length == 1 ? TokenFlags.Capital | TokenFlags.AllCapitals : TokenFlags.Capital);
        return true;
    }

    // How many of four characters, from the first on, are small ASCII letters. Each has sixteen bits of its own, in which no sum runs over.
    private static int LettersOf(ulong quad)
    {
        unchecked
        {
            const ulong sevenBits = 0x007F_007F_007F_007F, highBits = 0xFF80_FF80_FF80_FF80, topBit = 0x0080_0080_0080_0080;
            const ulong reachesA = 0x001F_001F_001F_001F, passesZ = 0x0005_0005_0005_0005;
            var low = quad & sevenBits;
            var others = (~(low + reachesA) | (low + passesZ)) & topBit | quad & highBits;
            return others == 0 ? Quad : BitOperations.TrailingZeroCount(others) / BitsOfLane;
        }
    }

    // The first letters of four, a byte each, the first lowest.
    private static uint Pack(ulong quad, int letters)
    {
        unchecked
        {
            var pairs = quad & 0x00FF_00FF_00FF_00FF;
            pairs = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF;
            var packed = (uint)(pairs | pairs >> 16);
            return letters == Quad ? packed : packed & ((1u << (letters * 8)) - 1);
        }
    }

    private static bool EndsWord(char c) => c < 128 && ((c < 64 ? LowEnds : HighEnds) >> (c & 63) & 1) != 0;
}
