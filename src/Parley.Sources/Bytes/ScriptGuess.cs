
namespace Parley.Sources;

/// <summary>Guesses an encoding that nobody stated: the one in which the letters beyond ASCII are nearly all those of its language, and no byte is left over.</summary>
internal static class ScriptGuess
{
    private const char Replacement = '\uFFFD';
    private const int Sample = 64 * 1024;
    private const int MinLetters = 4;

    // Told apart by what only they have: kana (whose bytes may be Hangul too, but not the other way), Hangul, the commonest Chinese letters, small Cyrillic ones (the two encodings take each other's for capitals).
    private static readonly (int CodePage, Predicate<char> IsOwn, double MinShare)[] Candidates =
    [
        (51932, static c => c is >= '\u3041' and <= '\u30FE', 0.3),
        (932, static c => c is >= '\u3041' and <= '\u30FE', 0.3),
        (949, static c => c is >= '\uAC00' and <= '\uD7A3', 0.67),
        (54936, static c => "\u7684\u4E00\u662F\u4E0D\u4E86\u5728\u4EBA\u6709\u6211\u4ED6\u8FD9\u4E2A\u4EEC\u4E2D\u6765\u4E0A\u5927\u4E3A\u548C\u56FD".Contains(c, StringComparison.Ordinal), 0.06),
        (950, static c => "\u7684\u4E00\u662F\u4E0D\u4E86\u5728\u4EBA\u6709\u6211\u4ED6\u9019\u500B\u5011\u4E2D\u4F86\u4E0A\u5927\u70BA\u548C\u570B".Contains(c, StringComparison.Ordinal), 0.06),
        (1251, IsSmallCyrillic, 0.8),
        (20866, IsSmallCyrillic, 0.8),
    ];

    /// <summary>Null where none fits.</summary>
    public static DecodedText? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (codePage, isOwn, minShare) in Candidates)
        {
            var encoding = CodePages.Get(codePage);
            // A sample may cut a character in two: one byte left over at its end is none of the encoding's.
            var sample = encoding.GetString(bytes[..Math.Min(bytes.Length, Sample)]).AsSpan();
            if (bytes.Length > Sample)
                sample = sample.TrimEnd(Replacement);
            if (!sample.Contains(Replacement) && Share(sample, isOwn) >= minShare && encoding.GetString(bytes) is var text)
                return new(text, Encoding: encoding.WebName, Damaged: text.AsSpan().Count(Replacement));
        }
        return null;
    }

    private static bool IsSmallCyrillic(char c) => c is >= '\u0430' and <= '\u044F';

    private static double Share(ReadOnlySpan<char> text, Predicate<char> isOwn)
    {
        var (own, letters) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] <= '\x7F' || !char.IsLetter(text[i]))
                continue;
            letters++;
            // An accent in a Latin word is no letter of another alphabet.
            var isInLatin = i > 0 && char.IsAsciiLetter(text[i - 1]) || i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]);
            own += !isInLatin && isOwn(text[i]) ? 1 : 0;
        }
        return letters < MinLetters ? 0 : (double)own / letters;
    }
}
