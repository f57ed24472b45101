using System.Text;
using System.Text.Unicode;

namespace Parley.Sources;

/// <summary>Bytes to characters: byte order mark, strict UTF-8, the server's word for it, the page's own, then guesses.</summary>
internal static class ByteDecoder
{
    private const char Replacement = '\uFFFD';
    private const byte Escape = 0x1B;

    /// <param name="charset">The encoding that the server named; null where it named none.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? charset = null)
    {
        if (ByteOrderMark(bytes, out var length) is { } marked)
            return Counted(marked.GetString(bytes[length..]));
        if (WideEncoding(bytes) is { } wide)
            return Counted(wide.GetString(bytes)) with { Encoding = wide.WebName };
        if (BinaryCheck.Trouble(bytes) is var trouble and not DecodingTrouble.None)
            return new(null, trouble);
        // Some encodings shift between alphabets by escape sequences, all in seven bits.
        if (bytes.Contains(Escape) && (Named(charset) ?? MetaCharset.Find(bytes)) is { CodePage: >= 50220 and <= 50229 } shifting)
            return Counted(shifting.GetString(bytes)) with { Encoding = shifting.WebName };
        return Utf8.IsValid(bytes) ? new(Encoding.UTF8.GetString(bytes)) : Guess(bytes, charset);
    }

    /// <summary>Takes the bytes as they are: no mark is cut off and nothing is refused.</summary>
    public static string DecodeAsGiven(ReadOnlySpan<byte> bytes) =>
        Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Decode(bytes).Text ?? Encoding.UTF8.GetString(bytes);

    private static UnicodeByteMark? ByteOrderMark(ReadOnlySpan<byte> bytes, out int length)
    {
        foreach (var mark in UnicodeByteMark.All)
        {
            length = mark.Length;
            if (mark.Starts(bytes))
                return mark;
        }
        length = 0;
        return null;
    }

    // UTF-16 without a mark: text in Latin letters has a zero in every second byte.
    private static UnicodeEncoding? WideEncoding(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        }
        if (sample.Length < 4 || Math.Min(even, odd) > 0 || Math.Max(even, odd) < sample.Length / 4)
            return null;
        return new UnicodeEncoding(bigEndian: even > 0, byteOrderMark: false);
    }

    private static Encoding? Named(string? charset) => charset is null ? null : CodePages.Find(charset);

    private static DecodedText Guess(ReadOnlySpan<byte> bytes, string? charset)
    {
        var utf8 = Counted(Encoding.UTF8.GetString(bytes));
        if (IsDamagedUtf8(utf8))
            return utf8;
        foreach (var stated in (ReadOnlySpan<Encoding?>)[Named(charset), MetaCharset.Find(bytes)])
        {
            if (stated is not null && Counted(stated.GetString(bytes)) is var text && (long)text.Damaged * 500 <= bytes.Length && !HasControls(text.Text!))
                return text with { Encoding = stated.WebName };
        }
        if (ScriptGuess.Find(bytes) is { } guessed)
            return guessed;
        var western = CodePages.Western.GetString(bytes);
        return HasControls(western) ? new(null, DecodingTrouble.Undecodable) : new(western, Encoding: CodePages.Western.WebName);
    }

    // Well-formed sequences outnumber the broken ones: a cut or a slip, not another encoding.
    private static bool IsDamagedUtf8(DecodedText utf8)
    {
        var beyondAscii = 0;
        foreach (var c in utf8.Text!)
        {
            if (c > '\x7F' && c != Replacement)
                beyondAscii++;
        }
        return beyondAscii > 2 * utf8.Damaged;
    }

    // Windows-1252 has five holes, which decode to C1 controls; text has none.
    private static bool HasControls(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c is >= '\x80' and <= '\x9F')
                controls++;
        }
        return (long)controls * 200 > text.Length;
    }

    private static DecodedText Counted(string text) => new(text, Damaged: text.AsSpan().Count(Replacement));
}
