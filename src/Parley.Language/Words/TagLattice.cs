namespace Parley.Language;

/// <summary>The paths through the tags of one sentence: for every tag of every token the best way to reach it.</summary>
internal sealed class TagLattice
{
    private Node[] _nodes = new Node[1024];
    private int _count;
    private int _before;
    private int _last = -1;

    public void Clear() => (_count, _last) = (0, -1);

    /// <summary>Adds a token with the tags that it can bear.</summary>
    public void Add(ReadOnlySpan<TagScore> scores, TagSequences sequences)
    {
        (_before, _last) = (_last, _count);
        if (_count + scores.Length > _nodes.Length)
            Array.Resize(ref _nodes, _nodes.Length * 2);
        var before = _before < 0 ? default : _nodes.AsSpan(_before, _last - _before);
        foreach (var score in scores)
        {
            ref var node = ref _nodes[_count++];
            var into = sequences.Into(score.Tag);
            if (before.IsEmpty)
            {
                node = new(score.Tag, -1, into[0] + score.Score);
                continue;
            }
            var (best, bestScore) = (0, float.NegativeInfinity);
            for (var i = 0; i < before.Length; i++)
            {
                var reached = before[i].Score + into[(int)before[i].Tag];
                if (reached > bestScore)
                    (best, bestScore) = (i, reached);
            }
            node = new(score.Tag, _before + best, bestScore + score.Score);
        }
    }

    /// <summary>Writes the tags of the best path.</summary>
    public void Decode(TagSequences sequences, Span<WordTag> tags)
    {
        if (tags.IsEmpty)
            return;
        var ends = sequences.Into(WordTag.None);
        var (at, best) = (_last, float.NegativeInfinity);
        for (var i = _last; i < _count; i++)
        {
            var score = _nodes[i].Score + ends[(int)_nodes[i].Tag];
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
