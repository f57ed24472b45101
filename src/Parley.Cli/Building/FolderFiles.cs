using System.Text;
using Parley.Pages;

namespace Parley.Cli;

/// <summary>The files of a dossier that has many: each is written again only where what it is made from has changed, or where it is gone.</summary>
/// <param name="output">The folder.</param>
/// <param name="before">What each file was made from, as the last run noted it.</param>
internal sealed class FolderFiles(OutputFolder output, IReadOnlyDictionary<string, string> before)
{
    private readonly Dictionary<string, string> _all = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, string>> _byKey = new(() => before.ToLookup(file => file.Value, file => file.Key, StringComparer.Ordinal));

    /// <summary>What each file of this run is made from.</summary>
    public IReadOnlyDictionary<string, string> All => _all;

    /// <summary>Writes pages whatever was there.</summary>
    public void Write(IEnumerable<PageFile> pages, string key)
    {
        foreach (var page in pages)
        {
            Note(page.Name, key);
            output.Write(page.Name, page.Html);
        }
    }

    /// <summary>Writes a page where it differs from what was written.</summary>
    public void Write(PageFile page) => Write(page.Name, Fingerprint(page.Html), () => page.Html);

    /// <summary>Writes a page where it was made from something else.</summary>
    public void Write(string name, string key, Func<string> html)
    {
        var isCurrent = before.GetValueOrDefault(name) == key && File.Exists(output.At(name));
        Note(name, key);
        if (!isCurrent)
            output.Write(name, html());
    }

    /// <summary>Notes a file that the caller writes.</summary>
    public void Note(string name, string key)
    {
        if (Path.GetDirectoryName(name) is { Length: > 0 } folder && _folders.Add(folder))
            output.Make(folder);
        _all[name] = key;
    }

    /// <summary>What the last run noted of a file; null where it wrote none.</summary>
    public string? Before(string name) => before.GetValueOrDefault(name);

    /// <summary>Whether the last run made files from this, and all of them are there.</summary>
    public bool Has(string key) => _byKey.Value.Contains(key) && _byKey.Value[key].All(name => File.Exists(output.At(name)));

    /// <summary>Keeps all files that were made from this.</summary>
    public void Keep(string key)
    {
        foreach (var name in _byKey.Value[key])
            _all.TryAdd(name, key);
    }

    /// <summary>Removes what the last run wrote and this one has no more.</summary>
    public void RemoveOthers()
    {
        foreach (var name in before.Keys.Where(name => !_all.ContainsKey(name)))
            output.Remove(name);
    }

    private static string Fingerprint(string html) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(html)).AsSpan(0, 16));
}
