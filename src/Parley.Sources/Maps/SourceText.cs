using System.Text;

namespace Parley.Sources;

/// <summary>A source's characters with the byte that each begins at.</summary>
/// <param name="Text">As decoded.</param>
/// <param name="Offsets">One a character, and one behind the last.</param>
internal sealed record SourceText(string Text, int[] Offsets)
{
    public static SourceText Of(SourceItem item)
    {
        var bytes = item.Bytes.Span;
        var decoded = item.Clean ? new(ByteDecoder.DecodeAsGiven(bytes)) : ByteDecoder.Decode(bytes, item.Charset);
        var text = decoded.Text ?? "";
        var encoding = decoded.Encoding is { } name && !name.StartsWith("utf-", StringComparison.OrdinalIgnoreCase) ? CodePages.Find(name) ?? Encoding.UTF8 : EncodingOf(bytes, decoded.Encoding);
        return new(text, OffsetsOf(bytes, text, encoding));
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes, string? name)
    {
        foreach (var mark in UnicodeByteMark.All)
        {
            if (mark.Starts(bytes))
                return mark.Encoding;
        }
        return name is null ? Encoding.UTF8 : Encoding.GetEncoding(name);
    }

    // One byte after the other through the decoder: a character begins at the byte behind the one that completed the character before it.
    private static int[] OffsetsOf(ReadOnlySpan<byte> bytes, string text, Encoding encoding)
    {
        var offsets = new int[text.Length + 1];
        var start = bytes.Length - SkippedMark(bytes).Length;
        var decoder = encoding.GetDecoder();
        Span<char> buffer = stackalloc char[16];
        var (count, from) = (0, start);
        for (var i = start; i < bytes.Length && count < text.Length; i++)
        {
            var made = decoder.GetChars(bytes.Slice(i, 1), buffer, flush: i == bytes.Length - 1);
            if (made == 0)
                continue;
            for (var k = 0; k < made && count < text.Length; k++)
                offsets[count++] = from;
            from = i + 1;
        }
        for (; count <= text.Length; count++)
            offsets[count] = bytes.Length;
        return offsets;
    }

    private static ReadOnlySpan<byte> SkippedMark(ReadOnlySpan<byte> bytes)
    {
        foreach (var mark in UnicodeByteMark.All)
        {
            if (mark.Starts(bytes))
                return bytes[mark.Length..];
        }
        return bytes;
    }
}
