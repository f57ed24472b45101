namespace Parley.Sources;

/// <summary>Reads a stream to its end, but not beyond a bound.</summary>
internal static class BoundedReader
{
    /// <summary>Null where the stream holds more than <paramref name="maxBytes"/>.</summary>
    public static byte[]? Read(Stream stream, int maxBytes)
    {
        var expected = stream.CanSeek ? stream.Length - stream.Position : 0;
        var bytes = new byte[(int)Math.Min(Math.Max(expected, 4096), maxBytes) + 1];
        var length = 0;
        while (true)
        {
            var read = stream.Read(bytes, length, bytes.Length - length);
            if (read == 0)
                return bytes.Length == length ? bytes : bytes[..length];
            length += read;
            if (length > maxBytes)
                return null;
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, maxBytes + 1L));
        }
    }
}
