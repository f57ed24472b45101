using System.Collections.Frozen;
using Parley.Model;

namespace Parley.Record;

/// <summary>Loads this assembly's word lists.</summary>
internal static class RecordLexicon
{
    public static ResourceTable Table(string name) => ResourceTable.Load(typeof(RecordLexicon).Assembly, $"en/{name}.tsv");

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
