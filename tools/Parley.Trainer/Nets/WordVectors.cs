using System.Buffers.Binary;
using System.Text;
using Parley.Language;

namespace Parley.Trainer;

/// <summary>Vectors of common words, from data/word-vectors. A word's number is its place in the file, from 1.</summary>
internal sealed class WordVectors
{
    public const int Width = 100;

    /// <summary>The width, filled up to a multiple of sixteen.</summary>
    public const int Padded = 112;

    private const float Weakened = 0.3f;

    private readonly float[] _values;
    private readonly Dictionary<uint, int> _rows = [];

    private WordVectors(int count) => _values = new float[(count + 1) * Padded];

    public static WordVectors Shared => Lazily.Value;

    private static Lazy<WordVectors> Lazily { get; } = new(Load);

    public int Count { get; private set; }

    /// <summary>The class of each word by its number; 0 for none.</summary>
    public byte[] Clusters { get; private set; } = [];

    /// <summary>The numbers of the words by their hashes.</summary>
    public IReadOnlyDictionary<uint, int> Rows => _rows;

    public void Copy(int row, Span<float> to)
    {
        if (row <= Count)
            _values.AsSpan(row * Padded, Padded).CopyTo(to);
        else
            to.Clear();
    }

    private static WordVectors Load()
    {
        using var stream = typeof(WordVectors).Assembly.GetManifestResourceStream("word-vectors")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var vectors = new WordVectors(count) { Count = count };
        var at = 4;
        for (var row = 1; row <= count; row++)
        {
            var word = Encoding.UTF8.GetString(bytes, at + 1, bytes[at]);
            at += 1 + bytes[at];
            var scale = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(at)) * Weakened;
            at += 4;
            vectors._rows.TryAdd(FeatureHash.OfWord(word), row);
            for (var i = 0; i < Width; i++)
                vectors._values[(row * Padded) + i] = unchecked((sbyte)bytes[at++]) * scale;
        }
        vectors.Clusters = WordClusters.Of(vectors);
        return vectors;
    }
}
