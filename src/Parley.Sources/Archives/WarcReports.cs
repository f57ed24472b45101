using System.Globalization;

namespace Parley.Sources;

/// <summary>
/// The pages of a web archive (WARC 1.0 and 1.1, ISO 28500), plain or with each record packed by gzip: responses and resources that are HTML or text. Read record by record; no more
/// than one page is held, however long the archive is.
/// </summary>
/// <param name="name">Names the archive in its pages' names: <c>talks.warc.gz#2020-01-14T03:00:00Z/https://paper.example/a</c>.</param>
internal sealed class WarcReports(string name, SourceLimits limits)
{
    public IEnumerable<SourceResult> Read(Stream stream)
    {
        var archive = new ArchiveStream(stream);
        var found = 0;
        for (var number = 1; ; number++)
        {
            var state = Next(archive, number, out var result);
            if (result is not null)
            {
                found++;
                yield return result;
            }
            if (state == ByteLineState.Line)
                continue;
            if (found == 0 && state == ByteLineState.End)
                yield return SourceResult.Failed(SourceDiagnostics.NothingInArchive(name));
            yield break;
        }
    }

    private ByteLineState Next(ArchiveStream archive, int number, out SourceResult? result)
    {
        result = null;
        try
        {
            if (archive.ReadHeader(out var isAtEnd) is not { } bytes)
            {
                if (!isAtEnd)
                    result = Damaged(number, "no record begins where one should");
                return isAtEnd ? ByteLineState.End : ByteLineState.Failed;
            }
            var header = HeaderLines.Parse(bytes);
            if (!header.First.StartsWith("WARC/", StringComparison.Ordinal) || header.Number("Content-Length") is not { } length)
            {
                result = Damaged(number, "its header states no version or no length");
                return ByteLineState.Failed;
            }
            result = ReadBlock(archive, header, length, number, out var isWhole);
            return isWhole ? ByteLineState.Line : ByteLineState.Failed;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            result = Damaged(number, e.Message);
            return ByteLineState.Failed;
        }
    }

    private SourceResult? ReadBlock(ArchiveStream archive, HeaderLines header, long length, int number, out bool isWhole)
    {
        var type = header["WARC-Type"];
        if (type is not ("response" or "resource"))
        {
            isWhole = archive.Skip(length);
            return isWhole ? null : Damaged(number, "it breaks off");
        }
        var record = RecordName(header, number);
        if (length > limits.MaxBytes)
        {
            isWhole = archive.Skip(length);
            return SourceResult.Failed(SourceDiagnostics.TooLarge(record, length, limits.MaxBytes));
        }
        var block = archive.Read((int)length);
        isWhole = block.Length == length;
        if (!isWhole)
            return SourceResult.Failed(SourceDiagnostics.DamagedArchive(name, $"record {number} breaks off"));
        return new WarcRecord(header, record, limits).ToSource(block);
    }

    private SourceResult Damaged(int number, string why) => SourceResult.Failed(SourceDiagnostics.DamagedArchive(name, string.Create(CultureInfo.InvariantCulture, $"record {number}: {why}")));

    private string RecordName(HeaderLines header, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}#{header["WARC-Date"] ?? number.ToString(CultureInfo.InvariantCulture)}/{header["WARC-Target-URI"]?.Trim('<', '>') ?? header["WARC-Record-ID"]}");
}
