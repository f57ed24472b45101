using Parley.Language;

namespace Parley.Trainer;

/// <summary>A sentence's heads as the layer has them, and how many of its arcs each move would lose.</summary>
internal sealed class GoldTree
{
    private const int Unknown = -2;

    private readonly int[] _heads;

    public GoldTree(CorpusDocument document, Sentence sentence)
    {
        _heads = new int[sentence.EndToken - sentence.FirstToken];
        for (var i = 0; i < _heads.Length; i++)
        {
            var head = document.Heads[sentence.FirstToken + i];
            _heads[i] = head == -1 ? _heads.Length : head == CorpusDocument.UnknownHead ? Unknown : head - sentence.FirstToken;
        }
    }

    /// <summary>By <see cref="ParseMove"/>; a move that is not allowed costs more than any other.</summary>
    public void Costs(ParseState state, Span<int> costs)
    {
        costs.Fill(int.MaxValue);
        var (top, below, next) = (state.Stack(0), state.Stack(1), state.Next);
        if (state.Can(ParseMove.Left))
            costs[(int)ParseMove.Left] = DependentsFrom(next, top) + (_heads[top] > next || _heads[top] == below && below >= 0 ? 1 : 0);
        if (state.Can(ParseMove.Right))
            costs[(int)ParseMove.Right] = DependentsFrom(next, top) + (_heads[top] >= next ? 1 : 0);
        if (state.Can(ParseMove.Shift))
            costs[(int)ParseMove.Shift] = OnStack(state, next);
    }

    private int DependentsFrom(int from, int head)
    {
        var count = 0;
        for (var i = from; i < _heads.Length; i++)
            count += _heads[i] == head ? 1 : 0;
        return count;
    }

    // What lies on the stack and hangs on the next word, and the next word's head below the top.
    private int OnStack(ParseState state, int next)
    {
        var count = 0;
        for (var n = 0; n < state.Depth; n++)
        {
            var word = state.Stack(n);
            count += _heads[word] == next ? 1 : 0;
            count += n > 0 && _heads[next] == word ? 1 : 0;
        }
        return count;
    }
}
