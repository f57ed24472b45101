using System.Globalization;
using System.IO.Compression;
using Parley.Model;

namespace Parley.Sources;

/// <summary>The bytes of an HTTP answer as they were before they were sent: chunks joined, packing undone, both within limits.</summary>
internal static class HttpBody
{
    private const int MaxLayers = 3;

    /// <summary>Null where all went well.</summary>
    public static Diagnostic? Decode(ReadOnlyMemory<byte> bytes, string? transfer, string? encoding, string name, SourceLimits limits, out ReadOnlyMemory<byte> body)
    {
        body = bytes;
        // Many archives keep the field but not the chunks.
        if (transfer?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true && Unchunked(bytes) is { } joined)
            body = joined;
        var layers = (encoding ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (layers.Length > MaxLayers)
            return SourceDiagnostics.DamagedArchive(name, "it is packed too often");
        foreach (var layer in layers.Reverse())
        {
            if (Open(layer.ToLowerInvariant(), body) is not { } packed)
                continue;
            var trouble = Unpacking.Read(packed, body.Length, name, limits, out body);
            if (trouble is not null)
                return trouble;
        }
        return null;
    }

    private static Stream? Open(string encoding, ReadOnlyMemory<byte> bytes)
    {
        // Kept unpacked by some archives, whatever the field says.
        if (encoding is "gzip" or "x-gzip")
            return bytes.Span is [0x1F, 0x8B, ..] ? new GZipStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress) : null;
        if (encoding is "deflate")
            return bytes.Span is [0x78, ..] ? new ZLibStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress) : new DeflateStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
        return encoding is "br" ? new BrotliStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress) : null;
    }

    private static byte[]? Unchunked(ReadOnlyMemory<byte> bytes)
    {
        var body = new MemoryStream(bytes.Length);
        for (var rest = bytes.Span; ;)
        {
            var end = rest.IndexOf((byte)'\n');
            if (end < 0 || !TryReadSize(rest[..end], out var size) || size > rest.Length - end - 1)
                return null;
            if (size == 0)
                return body.ToArray();
            body.Write(rest.Slice(end + 1, size));
            rest = rest[(end + 1 + size)..].TrimStart("\r\n"u8);
        }
    }

    // "1a3f;name=value"
    private static bool TryReadSize(ReadOnlySpan<byte> line, out int size)
    {
        var end = line.IndexOf((byte)';');
        return int.TryParse((end < 0 ? line : line[..end]).Trim(" \r"u8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out size) && size >= 0;
    }
}
