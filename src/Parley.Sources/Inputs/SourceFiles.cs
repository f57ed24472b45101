using Parley.Model;

namespace Parley.Sources;

/// <summary>Files and folders as sources, read one by one as they are asked for. Names stay as the user gave them. Nothing is thrown for what lies on the disk: trouble comes back as diagnostics.</summary>
public sealed class SourceFiles(SourceLimits? limits = null)
{
    private const string Extensions = ".txt .text .html .htm .xhtml";

    private static readonly string[] ExtensionList = Extensions.Split(' ');

    private readonly SourceLimits _limits = limits ?? SourceLimits.Default;

    /// <summary>The files in the order given; a folder's in the ordinal order of their paths, folders in it included, hidden ones and other kinds of files left out.</summary>
    public IEnumerable<SourceResult> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.SelectMany(path => Directory.Exists(path) ? ReadFolder(path) : [ReadGiven(path)]);
    }

    private SourceResult ReadGiven(string path) =>
        File.Exists(path) ? ReadFile(path) : SourceResult.Failed(SourceDiagnostics.Missing(path));

    private IEnumerable<SourceResult> ReadFolder(string root)
    {
        var found = 0;
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<FolderEntry>();
        open.Push(new(root, IsFolder: true, Depth: 0));
        while (open.TryPop(out var entry))
        {
            if (!entry.IsFolder)
            {
                found++;
                yield return ReadListed(entry.Path);
            }
            else if (Enter(entry, visited, open) is { } trouble)
                yield return SourceResult.Failed(trouble);
        }
        if (found == 0)
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
                .Where(entry => entry.Name[0] != '.' && (IsFolder(entry) || ExtensionList.Contains(Path.GetExtension(entry.Name), StringComparer.OrdinalIgnoreCase)))
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
    private SourceResult ReadListed(string path)
    {
        try
        {
            var info = new FileInfo(path);
            var target = info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info;
            return target is { Exists: true, Length: 0 } ? SourceResult.Failed(SourceDiagnostics.Empty(path)) : ReadFile(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SourceResult.Failed(SourceDiagnostics.Unreadable(path, e.Message));
        }
    }

    private SourceResult ReadFile(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            if (stream.CanSeek && stream.Length > _limits.MaxBytes)
                return SourceResult.Failed(SourceDiagnostics.TooLarge(path, stream.Length, _limits.MaxBytes));
            var bytes = BoundedReader.Read(stream, _limits.MaxBytes);
            return bytes is null
                ? SourceResult.Failed(SourceDiagnostics.TooLarge(path, _limits.MaxBytes + 1L, _limits.MaxBytes))
                : new(new() { Name = path, Bytes = bytes }, []);
        }
        catch (FileNotFoundException)
        {
            return SourceResult.Failed(SourceDiagnostics.Missing(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return SourceResult.Failed(SourceDiagnostics.Unreadable(path, e.Message));
        }
    }

    private sealed record FolderEntry(string Path, bool IsFolder, int Depth);
}
