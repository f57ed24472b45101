using System.IO.Enumeration;

namespace Parley.Sources;

/// <summary>Paths with <c>*</c>, <c>?</c> and <c>**</c> (any folders), for where no shell has put files in their place.</summary>
internal static class FilePatterns
{
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that fit, in the ordinal order of their paths.</summary>
    public static IReadOnlyList<string> Find(string pattern, int maxDepth)
    {
        var pieces = pattern.Split('/');
        var plain = pieces.TakeWhile(piece => !IsPattern(piece)).Count();
        var root = string.Join('/', pieces[..plain]);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<(string Folder, int Piece, int Depth)>();
        open.Push((plain > 0 && root.Length == 0 ? "/" : root, plain, 0));
        while (open.TryPop(out var at))
        {
            if (at.Depth <= maxDepth)
                Visit(pieces, at.Folder, at.Piece, at.Depth, open, found);
        }
        return [.. found];
    }

    private static void Visit(string[] pieces, string folder, int piece, int depth, Stack<(string, int, int)> open, SortedSet<string> found)
    {
        var isAny = pieces[piece] == "**";
        var isLast = piece == pieces.Length - 1;
        if (isAny && !isLast)
            open.Push((folder, piece + 1, depth));
        foreach (var entry in Entries(folder))
        {
            if (!isAny && !FileSystemName.MatchesSimpleExpression(pieces[piece], entry.Name, ignoreCase: false) || entry.Name[0] == '.')
                continue;
            var path = folder.Length == 0 ? entry.Name : Path.Combine(folder, entry.Name);
            if ((entry.Attributes & FileAttributes.Directory) == 0)
            {
                if (isLast)
                    found.Add(path);
            }
            else if ((isAny || !isLast) && entry.LinkTarget is null)
                open.Push((path, isAny ? piece : piece + 1, depth + 1));
        }
    }

    private static FileSystemInfo[] Entries(string folder)
    {
        try
        {
            return new DirectoryInfo(folder.Length == 0 ? "." : folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return [];
        }
    }
}
