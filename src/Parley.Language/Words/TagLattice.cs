namespace Parley.Language;

/// <summary>The paths through the tags of one sentence: for every tag of every token the best way to reach it.</summary>
internal sealed class TagLattice
{
    private readonly List<Node> _nodes = [];
    private readonly List<int> _starts = [];

    public void Clear()
    {
        _nodes.Clear();
        _starts.Clear();
    }

    /// <summary>Adds a token with the tags that it can bear.</summary>
    public void Add(ReadOnlySpan<TagScore> scores, TagSequences sequences)
    {
        var before = _starts.Count == 0 ? -1 : _starts[^1];
        var start = _nodes.Count;
        _starts.Add(start);
        foreach (var score in scores)
        {
            if (before < 0)
            {
                _nodes.Add(new(score.Tag, -1, sequences.Score(WordTag.None, score.Tag) + score.Score));
                continue;
            }
            var (best, bestScore) = (before, float.NegativeInfinity);
            for (var i = before; i < start; i++)
            {
                var reached = _nodes[i].Score + sequences.Score(_nodes[i].Tag, score.Tag);
                if (reached > bestScore)
                    (best, bestScore) = (i, reached);
            }
            _nodes.Add(new(score.Tag, best, bestScore + score.Score));
        }
    }

    /// <summary>Writes the tags of the best path.</summary>
    public void Decode(TagSequences sequences, Span<WordTag> tags)
    {
        if (tags.IsEmpty)
            return;
        var (at, best) = (_starts[^1], float.NegativeInfinity);
        for (var i = _starts[^1]; i < _nodes.Count; i++)
        {
            var score = _nodes[i].Score + sequences.Score(_nodes[i].Tag, WordTag.None);
            if (score > best)
                (at, best) = (i, score);
        }
        for (var i = tags.Length - 1; i >= 0; i--)
        {
            tags[i] = _nodes[at].Tag;
            at = _nodes[at].Before;
        }
    }

    private readonly record struct Node(WordTag Tag, int Before, float Score);
}
