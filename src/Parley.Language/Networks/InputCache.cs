namespace Parley.Language;

/// <summary>
/// Keeps what the first layer makes of each word that was met lately: half of all words of a report are among a few hundred. The same input always gives the same, so nothing depends on what is kept.
/// </summary>
internal sealed unsafe class InputCache
{
    // Of a word's row.
    private static readonly int Width = OpenGates.WidthOf(HeadSizes.Hidden);

    private const int Bits = 13;

    private readonly ulong[] _keys = new ulong[1 << Bits];
    private readonly uint[] _sentences = new uint[1 << Bits];
    private readonly byte* _rows = Scratch.Of<byte>(Width << Bits);
    private readonly byte* _others = Scratch.Of<byte>(Width * HeadSizes.MaxTokens);
    private uint _sentence;
    private HeadWeights? _weights;

    /// <summary>A sentence begins; rows that were found before are no longer needed.</summary>
    public void Begin(HeadWeights weights)
    {
        if (!ReferenceEquals(weights, _weights) || _sentence == uint.MaxValue)
        {
            _keys.AsSpan().Clear();
            _sentences.AsSpan().Clear();
            (_weights, _sentence) = (weights, 0);
        }
        _sentence++;
    }

    /// <summary>The row of a word.</summary>
    /// <param name="word">Its input.</param>
    /// <param name="position">Its place in the sentence.</param>
    /// <param name="row">Where its row lies until the next sentence begins.</param>
    /// <returns>Whether the row holds it already, or will as soon as the sentence's other rows are filled.</returns>
    public bool TryFind(HeadInput word, int position, out byte* row)
    {
        unchecked
        {
            var key = word.Key;
            var slot = (int)((key * 0x9E3779B97F4A7C15) >> (64 - Bits));
            row = _rows + ((nint)slot * Width);
            if (_keys[slot] == key)
            {
                _sentences[slot] = _sentence;
                return true;
            }
            // A row that a word of the same sentence needs stays as it is.
            if (_sentences[slot] == _sentence)
                row = _others + ((nint)position * Width);
            else
                (_keys[slot], _sentences[slot]) = (key, _sentence);
            return false;
        }
    }
}
