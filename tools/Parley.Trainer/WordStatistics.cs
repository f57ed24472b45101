using Parley.Language;

namespace Parley.Trainer;

/// <summary>Which parts of speech each word bore.</summary>
internal sealed class WordStatistics : WordKnowledge
{
    private const int MinCount = 2;
    private const int ClosedFrom = 10;
    private const double Share = 0.01;
    private static readonly double[] Steps = [0.005, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6];

    private readonly SortedDictionary<uint, WordEntryBits> _entries = [];
    private int _rows;

    private WordStatistics()
    {
    }

    public IReadOnlyDictionary<uint, WordEntryBits> Entries => _entries;

    public static WordStatistics Of(IEnumerable<CorpusDocument> documents, WordVectors vectors)
    {
        var counts = new Dictionary<uint, int[]>();
        var small = new HashSet<uint>();
        var reports = new Dictionary<uint, int>();
        foreach (var document in documents)
        {
            foreach (var cue in document.Attributions.Select(gold => CueToken(document, gold)).Where(cue => cue >= 0))
                reports[FeatureHash.OfWord(document.Annotated.TextOf(cue))] = reports.GetValueOrDefault(FeatureHash.OfWord(document.Annotated.TextOf(cue))) + 1;
            for (var i = 0; i < document.Tags.Length; i++)
            {
                if (document.Tags[i] == WordTag.None)
                    continue;
                var hash = FeatureHash.OfWord(document.Annotated.TextOf(i));
                if (!counts.TryGetValue(hash, out var row))
                    counts.Add(hash, row = new int[WordTags.Count]);
                row[(int)document.Tags[i]]++;
                if (document.Annotated.Tokens[i].IsWord && !document.Annotated.Tokens[i].IsCapital)
                    small.Add(hash);
            }
        }
        var words = new WordStatistics();
        var clusters = vectors.Clusters;
        var next = vectors.Count + 1;
        // In the order of the hashes, so that rows are given out the same way every time.
        foreach (var (hash, row) in counts.OrderBy(pair => pair.Key))
        {
            if (Bits(row, small.Contains(hash)) is not 0 and var bits)
            {
                var given = vectors.Rows.GetValueOrDefault(hash);
                words._entries[hash] = new(bits, (ushort)(given > 0 ? given : next++), clusters[given], Report(reports.GetValueOrDefault(hash), row.Sum()));
            }
        }
        foreach (var (hash, row) in vectors.Rows)
            words._entries.TryAdd(hash, new(0, (ushort)row, clusters[row], 0));
        words._rows = next;
        return words;
    }

    /// <summary>Of each row of the words' vectors, whether the documents have its word.</summary>
    public bool[] LearnedRows()
    {
        var learned = new bool[_rows];
        foreach (var entry in _entries.Values)
            learned[entry.Row] |= entry.Tags != 0;
        return learned;
    }

    public override WordEntryBits Find(uint hash) => _entries.GetValueOrDefault(hash);

    // The layer's tags stand in for the tagger's, which is not trained yet.
    private static int CueToken(CorpusDocument document, GoldAttribution gold) => AttributedDocument.CueToken(document.Annotated, gold, document.Tags, []);

    // How often it reports, in steps; once is chance.
    private static byte Report(int reports, int all)
    {
        if (reports < 2)
            return 0;
        var share = (double)reports / Math.Max(reports, all);
        byte step = 1;
        foreach (var limit in Steps)
            step += (byte)(share >= limit ? 1 : 0);
        return step;
    }

    private static ulong Bits(int[] row, bool isSmall)
    {
        var total = row.Sum();
        if (total < MinCount)
            return 0;
        var bits = 0ul;
        for (var tag = 0; tag < row.Length; tag++)
        {
            if (row[tag] > 0 && row[tag] >= total * Share)
                bits |= 1ul << tag;
        }
        bits |= isSmall ? WordEntryBits.Small : 0;
        return bits | (total >= ClosedFrom ? WordEntryBits.Closed : 0);
    }
}
