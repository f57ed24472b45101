namespace Parley.Pages;

/// <summary>Addresses of other pages of the same folder.</summary>
internal static class LocalPage
{
    /// <summary>A file of the dossier's folder, seen from a folder in it.</summary>
    public static string From(string folder, string file) =>
        file.StartsWith(folder + "/", StringComparison.Ordinal) ? file[(folder.Length + 1)..] : "../" + file;

    /// <summary>Whether an address can lead nowhere but to a page beside this one: names of small letters, digits and hyphens, one step up at most.</summary>
    public static bool Is(string address)
    {
        var path = address.AsSpan();
        if (path.IndexOf('#') is >= 0 and var fragment)
            path = path[..fragment];
        if (path.StartsWith("../", StringComparison.Ordinal))
            path = path[3..];
        if (!path.EndsWith(".html", StringComparison.Ordinal) || path.Length == ".html".Length)
            return false;
        foreach (var c in path[..^".html".Length])
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('-' or '/'))
                return false;
        }
        return path[0] != '/';
    }
}
