using System.Globalization;

namespace Parley.Sources;

/// <summary>One response or resource of a web archive.</summary>
internal sealed class WarcRecord(HeaderLines header, string name, SourceLimits limits)
{
    private const int NotFound = -1;

    /// <summary>Null where it is no page: an error, a picture, a script.</summary>
    public SourceResult? ToSource(byte[] block)
    {
        var type = header["Content-Type"];
        ReadOnlyMemory<byte> body = block;
        if (header["WARC-Type"] == "response" && type?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) == true)
        {
            var end = BodyStart(block);
            if (end == NotFound)
                return null;
            var http = HeaderLines.Parse(block.AsSpan(0, end));
            if (!IsSuccess(http.First))
                return null;
            type = http["Content-Type"];
            if (!ContentTypes.IsPage(type))
                return null;
            var trouble = HttpBody.Decode(block.AsMemory(end), http["Transfer-Encoding"], http["Content-Encoding"], name, limits, out body);
            if (trouble is not null)
                return SourceResult.Failed(trouble);
        }
        if (!ContentTypes.IsPage(type) || body.IsEmpty)
            return null;
        return new(new()
        {
            Name = name,
            Bytes = body,
            Format = ContentTypes.FormatOf(type),
            Charset = ContentTypes.CharsetOf(type),
            Url = header["WARC-Target-URI"]?.Trim('<', '>'),
            Retrieved = Day(header["WARC-Date"]),
        }, []);
    }

    private static int BodyStart(ReadOnlySpan<byte> block)
    {
        var windows = block.IndexOf("\r\n\r\n"u8);
        var unix = block.IndexOf("\n\n"u8);
        if (windows >= 0 && (unix < 0 || windows < unix))
            return windows + 4;
        return unix < 0 ? NotFound : unix + 2;
    }

    // "HTTP/1.1 200 OK"
    private static bool IsSuccess(string status)
    {
        var space = status.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && status.AsSpan(space + 1).TrimStart().StartsWith("2", StringComparison.Ordinal);
    }

    private static DateOnly? Day(string? date) =>
        date is { Length: >= 10 } && DateOnly.TryParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
