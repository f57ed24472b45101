using System.Collections.Frozen;
using Parley.Model;

namespace Parley.Language;

/// <summary>Loads this assembly's word lists.</summary>
internal static class Lexicon
{
    public static ResourceTable Table(string name) => ResourceTable.Load(typeof(Lexicon).Assembly, $"en/{name}.tsv");

    /// <summary>The first column, letter case kept or not as <paramref name="comparer"/> has it.</summary>
    public static FrozenSet<string> Words(string name, StringComparer comparer) =>
        Table(name).Rows.Select(row => row[0]).ToFrozenSet(comparer);
}
