using Parley.Model;

namespace Parley.Sources;

/// <summary>Loads this assembly's word lists.</summary>
internal static class Lexicon
{
    public static ResourceTable Table(string path) => ResourceTable.Load(typeof(Lexicon).Assembly, path + ".tsv");

    /// <summary>The first column, letter case aside.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string path)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Table(path).Rows)
            words.Add(row[0]);
        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
