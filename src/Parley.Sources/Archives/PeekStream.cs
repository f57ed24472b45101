namespace Parley.Sources;

/// <summary>A stream that can be looked into before it is read: what was looked at is given out again.</summary>
internal sealed class PeekStream(Stream inner) : ForwardStream
{
    private byte[] _peeked = [];
    private int _at;

    /// <summary>Up to so many of the first bytes, fewer where the stream ends before; to be called before anything is read.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        _peeked = new byte[count];
        var length = 0;
        while (length < count && inner.Read(_peeked, length, count - length) is > 0 and var read)
            length += read;
        _peeked = _peeked[..length];
        return _peeked;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_at >= _peeked.Length)
            return inner.Read(buffer);
        var length = Math.Min(buffer.Length, _peeked.Length - _at);
        _peeked.AsSpan(_at, length).CopyTo(buffer);
        _at += length;
        return length;
    }
}
