namespace Parley.Sources;

/// <summary>Lines of a stream as bytes; one that is too long is passed over without being held.</summary>
internal sealed class ByteLines(Stream stream, int maxLength)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _isFirst = true;
    private bool _isAtEnd;

    /// <param name="line">Valid until the next call.</param>
    /// <param name="why">The reason where reading failed.</param>
    public ByteLineState TryRead(out ReadOnlyMemory<byte> line, out string why)
    {
        why = "";
        line = default;
        var (searched, tooLong) = (0, false);
        while (true)
        {
            var at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0 || _isAtEnd)
            {
                var length = at >= 0 ? searched + at : _end - _start;
                line = _buffer.AsMemory(_start, length);
                var isEnd = at < 0 && length == 0 && !tooLong;
                _start += at >= 0 ? length + 1 : length;
                if (_isFirst && line.Span.StartsWith(ByteOrderMark))
                    line = line[ByteOrderMark.Length..];
                _isFirst = false;
                return isEnd ? ByteLineState.End : tooLong || length > maxLength ? ByteLineState.TooLong : ByteLineState.Line;
            }
            searched = _end - _start;
            if (searched > maxLength)
            {
                tooLong = true;
                _start = _end;
                searched = 0;
            }
            if (!TryFill(out why))
                return ByteLineState.Failed;
        }
    }

    private bool TryFill(out string why)
    {
        why = "";
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
        try
        {
            var read = stream.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            _isAtEnd = read == 0;
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            why = e.Message;
            return false;
        }
    }
}
