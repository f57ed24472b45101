using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Language;

/// <summary>Reads what most tokens are: fewer than sixteen small letters, the first perhaps a capital one, and then a blank or a mark that belongs to no word.</summary>
/// <param name="Length">How many letters.</param>
/// <param name="Packed">The first eight letters, a byte each, the first lowest.</param>
/// <param name="CaseFlags">Whether it begins with a capital.</param>
internal readonly record struct ShortWord(int Length, ulong Packed, TokenFlags CaseFlags)
{
    private const int Lanes = 16;

    // ASCII characters that end a word, whatever the word: neither letters nor digits, nor what may stand within a word (- ' &) or belong to it (the full stop).
    private const ulong LowEnds = ~0UL >> 1 & ~(0x3FFUL << '0') & ~(1UL << '-') & ~(1UL << '\'') & ~(1UL << '&') & ~(1UL << '.') | 1UL << 63;
    private const ulong HighEnds = ~(0x3FFFFFFUL << ('A' - 64)) & ~(0x3FFFFFFUL << ('a' - 64));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(string text, int start, out int end, out ShortWord word)
    {
        end = start;
        word = default;
        if (start > text.Length - Lanes - 1)
            return false;
        ref readonly var first = ref Unsafe.Add(ref MemoryMarshal.GetReference(text.AsSpan()), start);
        ref readonly var units = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in first));
        var letters = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(in units), Vector128.LoadUnsafe(in units, Lanes / 2));
        // The first letter's case is put aside, so that one comparison with 'a' to 'z' does.
        var small = Vector128.LessThan((letters | Vector128.CreateScalar((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26)).ExtractMostSignificantBits();
        var length = BitOperations.TrailingZeroCount(~small);
        if (length is 0 or Lanes || !EndsWord(Unsafe.Add(ref Unsafe.AsRef(in first), length)))
            return false;
        var packed = letters.AsUInt64().ToScalar();
        if (length < sizeof(ulong))
            packed &= (1UL << (length * 8)) - 1;
        var isCapital = (packed & 0x20) == 0;
        end = unchecked(start + length);
        word = new(length, packed, !isCapital ? TokenFlags.None : length == 1 ? TokenFlags.Capital | TokenFlags.AllCapitals : TokenFlags.Capital);
        return true;
    }

    private static bool EndsWord(char c) => c < 128 && ((c < 64 ? LowEnds : HighEnds) >> (c & 63) & 1) != 0;
}
