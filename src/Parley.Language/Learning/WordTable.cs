using System.Runtime.CompilerServices;

namespace Parley.Language;

/// <summary>What is known of common words: the parts of speech that each can bear, whether it is a name only. Open addressing over hashes, read where it lies.</summary>
internal sealed unsafe class WordTable : WordKnowledge
{
    /// <summary>Bytes of an entry: the word's hash (4), the row of its vector (2), how often it reports (1), its cluster (1), its tags (8).</summary>
    public const int EntryBytes = 16;

    private readonly byte* _entries;
    private readonly uint _mask;

    public WordTable(byte* entries, int bits)
    {
        _entries = entries;
        _mask = (1u << bits) - 1;
    }

    public override WordEntryBits Find(uint hash)
    {
        for (var at = hash & _mask; ; at = (at + 1) & _mask)
        {
            var entry = _entries + ((nuint)at * EntryBytes);
            var found = Unsafe.ReadUnaligned<uint>(entry);
            if (found == 0)
                return default;
            if (found == hash)
                return new(Unsafe.ReadUnaligned<ulong>(entry + 8), Unsafe.ReadUnaligned<ushort>(entry + 4), entry[7], entry[6]);
        }
    }
}
