using Parley.Model;

namespace Parley.Language;

/// <summary>Walks a document's blocks along with positions that only grow.</summary>
internal struct BlockCursor(Document document)
{
    private int _block;
    private int _position;

    /// <summary>The kind of the block at the position; <see cref="BlockKind.Body"/> between blocks.</summary>
    public readonly BlockKind Kind => IsInside ? document.Blocks[_block].Kind : BlockKind.Body;

    private readonly bool IsInside => _block < document.Blocks.Length && document.Blocks[_block].Span.Contains(_position);

    public void MoveTo(int position)
    {
        _position = position;
        while (_block < document.Blocks.Length && document.Blocks[_block].Span.End <= position)
            _block++;
    }

    /// <summary>Whether a block begins or ends between the position and a later one.</summary>
    public readonly bool Parts(int later)
    {
        if (_block >= document.Blocks.Length)
            return false;
        var span = document.Blocks[_block].Span;
        return IsInside ? later >= span.End : later >= span.Start;
    }
}
