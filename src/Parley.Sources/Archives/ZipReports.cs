using System.IO.Compression;

namespace Parley.Sources;

/// <summary>The pages and texts of a <c>.zip</c>, in the ordinal order of their names, one at a time. Archives in it are not opened.</summary>
internal sealed class ZipReports(string name, SourceLimits limits)
{
    public IEnumerable<SourceResult> Read(Stream stream)
    {
        ZipArchive? archive = null;
        SourceResult? trouble = null;
        try
        {
            archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > limits.MaxEntries)
                trouble = SourceResult.Failed(SourceDiagnostics.TooManyEntries(name, limits.MaxEntries));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            trouble = SourceResult.Failed(SourceDiagnostics.DamagedArchive(name, e.Message));
        }
        using (archive)
        {
            foreach (var result in trouble is null ? Entries(archive!) : [trouble])
                yield return result;
        }
    }

    private IEnumerable<SourceResult> Entries(ZipArchive archive)
    {
        var found = 0;
        foreach (var entry in archive.Entries.Where(IsReport).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            found++;
            yield return ReadEntry(entry);
        }
        if (found == 0)
            yield return SourceResult.Failed(SourceDiagnostics.NothingInArchive(name));
    }

    private SourceResult ReadEntry(ZipArchiveEntry entry)
    {
        var path = $"{name}#{entry.FullName}";
        if (entry.Length > limits.MaxBytes)
            return SourceResult.Failed(SourceDiagnostics.TooLarge(path, entry.Length, limits.MaxBytes));
        try
        {
            var trouble = Unpacking.Read(entry.Open(), entry.CompressedLength, path, limits, out var bytes);
            return trouble is null ? new(new() { Name = path, Bytes = bytes }, []) : SourceResult.Failed(trouble);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return SourceResult.Failed(SourceDiagnostics.DamagedArchive(path, e.Message));
        }
    }

    // A browser keeps a page's pictures and scripts in a folder beside it; what begins with a dot belongs to some system.
    private static bool IsReport(ZipArchiveEntry entry) =>
        SourceFiles.IsReportName(entry.Name) && entry.Name[0] != '.' && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);
}
