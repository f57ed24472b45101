namespace Parley.Language;

/// <summary>A sentence while it is parsed: words wait in the buffer, begun ones lie on the stack. Positions count within the sentence; the last but one stands for the root.</summary>
internal sealed class ParseState
{
    /// <summary>Stands for a word that is not there.</summary>
    public const int Nothing = -1;

    private int[] _stack = new int[64];
    private int _depth;

    /// <summary>First token of the sentence.</summary>
    public int First { get; private set; }

    /// <summary>Words of the sentence; the root stands behind them.</summary>
    public int Count { get; private set; }

    public int Next { get; private set; }

    /// <summary>Heads by position; <see cref="Count"/> for the root, <see cref="Nothing"/> where not yet known.</summary>
    public int[] Head { get; private set; } = new int[64];

    public int[] LeftChild { get; private set; } = new int[64];

    public int[] RightChild { get; private set; } = new int[64];

    public byte[] LeftCount { get; private set; } = new byte[64];

    public byte[] RightCount { get; private set; } = new byte[64];

    /// <summary>What each word is to its head.</summary>
    public Relation[] Relations { get; private set; } = new Relation[64];

    /// <summary>One bit for each relation that a dependent has to the word.</summary>
    public ulong[] Held { get; private set; } = new ulong[64];

    public bool IsDone => Next == Count && _depth == 0;

    public int Depth => _depth;

    public void Begin(int first, int count)
    {
        if (Head.Length < count + 1)
        {
            var size = Math.Max(count + 1, Head.Length * 2);
            (Relations, Held) = (new Relation[size], new ulong[size]);
            (Head, LeftChild, RightChild, LeftCount, RightCount, _stack) = (new int[size], new int[size], new int[size], new byte[size], new byte[size], new int[size]);
        }
        (First, Count, Next, _depth) = (first, count, 0, 0);
        Head.AsSpan(0, count + 1).Fill(Nothing);
        LeftChild.AsSpan(0, count + 1).Fill(Nothing);
        RightChild.AsSpan(0, count + 1).Fill(Nothing);
        LeftCount.AsSpan(0, count + 1).Clear();
        RightCount.AsSpan(0, count + 1).Clear();
        Held.AsSpan(0, count + 1).Clear();
    }

    /// <summary>The n-th word from the stack's top, from 0; <see cref="Nothing"/> below the last.</summary>
    public int Stack(int n) => n < _depth ? _stack[_depth - 1 - n] : Nothing;

    /// <summary>The n-th word that waits, from 0; the root behind the last, then <see cref="Nothing"/>.</summary>
    public int Buffer(int n) => Next + n <= Count ? Next + n : Nothing;

    public bool Can(ParseMove move) => move switch
    {
        ParseMove.Shift => Next < Count,
        ParseMove.Left => _depth > 0,
        _ => _depth > 1,
    };

    /// <summary>Makes a move; gives the word that got a head by it, or <see cref="Nothing"/>.</summary>
    public int Do(ParseMove move)
    {
        var word = Nothing;
        switch (move)
        {
            case ParseMove.Shift:
                _stack[_depth++] = Next++;
                break;
            case ParseMove.Left:
                word = _stack[--_depth];
                AttachLeft(word, Next);
                break;
            default:
                word = _stack[--_depth];
                AttachRight(word, _stack[_depth - 1]);
                break;
        }
        return word;
    }

    /// <summary>Says what a word with a head is to it.</summary>
    public void Name(int word, Relation relation)
    {
        Relations[word] = relation;
        Held[Head[word]] |= 1ul << (int)relation;
    }

    private void AttachLeft(int word, int head)
    {
        Head[word] = head;
        // Words come off the stack from right to left: the last one attached stands leftmost.
        LeftChild[head] = word;
        LeftCount[head] += (byte)(LeftCount[head] < 7 ? 1 : 0);
    }

    private void AttachRight(int word, int head)
    {
        Head[word] = head;
        RightChild[head] = word;
        RightCount[head] += (byte)(RightCount[head] < 7 ? 1 : 0);
    }
}
