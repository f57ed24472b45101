using System.IO.Compression;
using System.Text;

namespace Parley.Testing;

/// <summary>Writes web archives for tests.</summary>
public sealed class WarcBuilder(bool packed = false, string version = "1.1")
{
    private readonly List<byte> _archive = [];

    public WarcBuilder Info() => Record("warcinfo", "", "application/warc-fields", "software: a test\r\n"u8.ToArray());

    /// <summary>A response with an HTTP head.</summary>
    public WarcBuilder Response(string address, string body, string type = "text/html; charset=utf-8", string status = "200 OK", string headers = "") =>
        Response(address, Encoding.UTF8.GetBytes(body), type, status, headers);

    public WarcBuilder Response(string address, byte[] body, string type, string status = "200 OK", string headers = "")
    {
        var head = Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n{headers}\r\n");
        return Record("response", address, "application/http; msgtype=response", [.. head, .. body]);
    }

    public WarcBuilder Record(string type, string address, string contentType, byte[] block)
    {
        var head = $"WARC/{version}\r\nWARC-Type: {type}\r\nWARC-Date: 2021-04-02T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
            + (address.Length > 0 ? $"WARC-Target-URI: {address}\r\n" : "") + $"Content-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n";
        byte[] record = [.. Encoding.UTF8.GetBytes(head), .. block, .. "\r\n\r\n"u8];
        if (!packed)
        {
            _archive.AddRange(record);
            return this;
        }
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(record);
        _archive.AddRange(bytes.ToArray());
        return this;
    }

    public byte[] ToArray() => [.. _archive];
}
