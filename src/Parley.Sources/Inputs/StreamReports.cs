using System.IO.Compression;
using Parley.Model;

namespace Parley.Sources;

/// <summary>What a stream holds, by its first bytes: one report, a web archive, a <c>.zip</c>, a feed, or one of them packed.</summary>
internal sealed class StreamReports(string name, SourceLimits limits)
{
    private const int BufferSize = 64 * 1024;

    public IEnumerable<SourceResult> Read(Stream stream)
    {
        if (Peek(stream, out var kind) is not { } peeked)
            return [SourceResult.Failed(SourceDiagnostics.Unreadable(name, "it cannot be opened."))];
        return kind switch
        {
            FileKind.Zip when stream.CanSeek => new ZipReports(name, limits).Read(Rewound(stream)),
            FileKind.Zip => ReadKept(peeked),
            FileKind.Warc => new WarcReports(name, limits).Read(peeked),
            FileKind.Gzip => Unpack(peeked, stream.CanSeek ? stream.Length : 0),
            _ => ReadReport(peeked, stream.CanSeek ? stream.Length : 0),
        };
    }

    private static PeekStream? Peek(Stream stream, out FileKind kind)
    {
        kind = FileKind.Report;
        try
        {
            var peeked = new PeekStream(stream);
            kind = FileKinds.Of(peeked.Peek(FileKinds.Reach));
            return peeked;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // The table of a .zip stands at its end: one that comes through a pipe is kept in a file until it is read.
    private IEnumerable<SourceResult> ReadKept(Stream stream)
    {
        FileStream? file = null;
        Diagnostic? trouble = null;
        try
        {
            file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose);
            stream.CopyTo(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            trouble = SourceDiagnostics.Unreadable(name, e.Message);
        }
        using (file)
        {
            foreach (var result in trouble is null ? new ZipReports(name, limits).Read(Rewound(file!)) : [SourceResult.Failed(trouble)])
                yield return result;
        }
    }

    private static Stream Rewound(Stream stream)
    {
        stream.Position = 0;
        return stream;
    }

    private IEnumerable<SourceResult> Unpack(Stream stream, long length)
    {
        using var unpacked = new GZipStream(stream, CompressionMode.Decompress);
        var kind = FileKind.Report;
        PeekStream? peeked = null;
        Diagnostic? trouble = null;
        try
        {
            peeked = new PeekStream(unpacked);
            kind = FileKinds.Of(peeked.Peek(FileKinds.Reach));
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            trouble = SourceDiagnostics.DamagedArchive(name, e.Message);
        }
        foreach (var result in trouble is not null ? [SourceResult.Failed(trouble)] : kind == FileKind.Warc ? new WarcReports(name, limits).Read(peeked!) : ReadPacked(peeked!, length))
            yield return result;
    }

    private IEnumerable<SourceResult> ReadPacked(Stream stream, long length)
    {
        var trouble = Unpacking.Read(stream, length, name, limits, out var bytes);
        return trouble is null ? OfBytes(bytes) : [SourceResult.Failed(trouble)];
    }

    private IEnumerable<SourceResult> ReadReport(Stream stream, long length)
    {
        if (length > limits.MaxBytes)
            return [SourceResult.Failed(SourceDiagnostics.TooLarge(name, length, limits.MaxBytes))];
        try
        {
            return BoundedReader.Read(stream, limits.MaxBytes) is { } bytes ? OfBytes(bytes) : [SourceResult.Failed(SourceDiagnostics.TooLarge(name, limits.MaxBytes + 1L, limits.MaxBytes))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return [SourceResult.Failed(SourceDiagnostics.Unreadable(name, e.Message))];
        }
    }

    private IEnumerable<SourceResult> OfBytes(ReadOnlyMemory<byte> bytes)
    {
        if (!FeedReader.IsFeed(bytes.Span))
            return [new(new() { Name = name, Bytes = bytes }, [])];
        var feed = FeedReader.Read(name, bytes, limits, out var trouble);
        var reports = FeedReports.Of(name, feed);
        return trouble is null ? reports : reports.Append(SourceResult.Failed(trouble));
    }
}
