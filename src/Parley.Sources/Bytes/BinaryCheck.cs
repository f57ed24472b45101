namespace Parley.Sources;

/// <summary>Tells bytes that are no text in any encoding.</summary>
internal static class BinaryCheck
{
    private const int Sample = 64 * 1024;

    public static DecodingTrouble Trouble(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
            return DecodingTrouble.Pdf;
        if (bytes.Contains((byte)0))
            return DecodingTrouble.Binary;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var controls = 0;
        foreach (var b in sample)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B or 0x1A or 0x03 or 0x02))
                controls++;
        }
        // Old wire copy carries a few control characters (start and end of text, escape); pictures and archives carry very many.
        return (long)controls * 50 > sample.Length ? DecodingTrouble.Binary : DecodingTrouble.None;
    }
}
