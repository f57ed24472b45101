using Parley.Model;

namespace Parley.Sources;

/// <summary>Files and folders as sources, read one by one as they are asked for. Names stay as the user gave them. Nothing is thrown for what lies on the disk: trouble comes back as diagnostics.</summary>
public sealed class SourceFiles(SourceLimits? limits = null)
{
    private const string Extensions = ".txt .text .html .htm .xhtml .warc .warc.gz .zip .rss .atom .xml";

    private static readonly string[] ReportExtensions = [".txt", ".text", ".html", ".htm", ".xhtml"];
    private static readonly string[] ArchiveExtensions = [".warc", ".warc.gz", ".zip", ".rss", ".atom", ".xml"];

    private readonly SourceLimits _limits = limits ?? SourceLimits.Default;

    /// <summary>The files in the order given; a folder's in the ordinal order of their paths, folders in it included, hidden ones and other kinds of files left out.</summary>
    public IEnumerable<SourceResult> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.SelectMany(path => Directory.Exists(path) ? ReadFolder(path) : ReadGiven(path));
    }

    /// <summary>The reports of a stream that is no file, as standard input is: one page or text, a web archive, a feed.</summary>
    public IEnumerable<SourceResult> Read(string name, Stream stream) => new StreamReports(name, _limits).Read(stream);

    /// <summary>Whether a file of that name is taken for a report where it was not named itself.</summary>
    internal static bool IsReportName(string name) => ReportExtensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    private static bool IsSourceName(string name) => IsReportName(name) || ArchiveExtensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<SourceResult> ReadGiven(string path)
    {
        if (File.Exists(path))
            return ReadFile(path);
        if (!FilePatterns.IsPattern(path))
            return [SourceResult.Failed(SourceDiagnostics.Missing(path))];
        var found = FilePatterns.Find(path, _limits.MaxFolderDepth);
        return found.Count == 0 ? [SourceResult.Failed(SourceDiagnostics.Missing(path))] : found.SelectMany(ReadFile);
    }

    private IEnumerable<SourceResult> ReadFolder(string root)
    {
        var (found, isBlocked) = (0, false);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<FolderEntry>();
        open.Push(new(root, IsFolder: true, Depth: 0));
        while (open.TryPop(out var entry))
        {
            if (!entry.IsFolder)
            {
                found++;
                foreach (var result in ReadListed(entry.Path))
                    yield return result;
            }
            else if (Enter(entry, visited, open) is { } trouble)
            {
                isBlocked |= trouble.Severity == Severity.Error;
                yield return SourceResult.Failed(trouble);
            }
        }
        if (found == 0 && !isBlocked)
            yield return SourceResult.Failed(SourceDiagnostics.NothingInFolder(root, Extensions));
    }

    /// <summary>Puts what the folder holds on the stack, last things first.</summary>
    private Diagnostic? Enter(FolderEntry folder, HashSet<string> visited, Stack<FolderEntry> open)
    {
        try
        {
            var info = new DirectoryInfo(folder.Path);
            var real = info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? info.FullName;
            if (folder.Depth > _limits.MaxFolderDepth || !visited.Add(Path.TrimEndingDirectorySeparator(real)))
                return SourceDiagnostics.FolderLoop(folder.Path);
            var entries = info.GetFileSystemInfos()
                .Where(entry => entry.Name[0] != '.' && (IsFolder(entry) || IsSourceName(entry.Name)))
                .Select(entry => new FolderEntry(Path.Combine(folder.Path, entry.Name), IsFolder(entry), folder.Depth + 1));
            // A folder sorts as the paths of its files do, hence the separator.
            foreach (var entry in entries.OrderByDescending(entry => entry.IsFolder ? entry.Path + '/' : entry.Path, StringComparer.Ordinal))
                open.Push(entry);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return SourceDiagnostics.Unreadable(folder.Path, e.Message);
        }
    }

    private static bool IsFolder(FileSystemInfo entry) => (entry.Attributes & FileAttributes.Directory) != 0;

    // Pipes and devices among a folder's files have no length, and opening them may wait for ever.
    private IEnumerable<SourceResult> ReadListed(string path)
    {
        try
        {
            var info = new FileInfo(path);
            var target = info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info;
            return target is { Exists: true, Length: 0 } ? [SourceResult.Failed(SourceDiagnostics.Empty(path))] : ReadFile(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [SourceResult.Failed(SourceDiagnostics.Unreadable(path, e.Message))];
        }
    }

    private IEnumerable<SourceResult> ReadFile(string path)
    {
        Diagnostic trouble;
        try
        {
            return ReadAndClose(path, new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1));
        }
        catch (FileNotFoundException)
        {
            trouble = SourceDiagnostics.Missing(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            trouble = SourceDiagnostics.Unreadable(path, e.Message);
        }
        return [SourceResult.Failed(trouble)];
    }

    private IEnumerable<SourceResult> ReadAndClose(string path, FileStream stream)
    {
        using (stream)
        {
            foreach (var result in new StreamReports(path, _limits).Read(stream))
                yield return result;
        }
    }

    private sealed record FolderEntry(string Path, bool IsFolder, int Depth);
}
