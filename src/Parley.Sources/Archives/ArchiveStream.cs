namespace Parley.Sources;

/// <summary>Reads an archive record by record with one buffer, however long it is.</summary>
internal sealed class ArchiveStream(Stream stream)
{
    private const int BufferSize = 64 * 1024;

    private readonly byte[] _buffer = new byte[BufferSize];
    private int _start;
    private int _end;

    /// <summary>The bytes up to the next empty line, that line included; null at the end of the stream or where no empty line comes within the buffer.</summary>
    /// <param name="isAtEnd">Whether the stream ended before anything came.</param>
    public byte[]? ReadHeader(out bool isAtEnd)
    {
        SkipBreaks();
        for (var searched = 0; ;)
        {
            var length = EmptyLine(_buffer.AsSpan(_start + searched, _end - _start - searched));
            if (length >= 0)
            {
                var header = _buffer[_start..(_start + searched + length)];
                _start += searched + length;
                isAtEnd = false;
                return header;
            }
            searched = Math.Max(0, _end - _start - 3);
            if (_end - _start == BufferSize || !Fill())
            {
                isAtEnd = _start == _end;
                return null;
            }
        }
    }

    /// <summary>The next bytes of a record's block; fewer than asked for where the stream breaks off.</summary>
    public byte[] Read(int count)
    {
        var bytes = new byte[count];
        var length = 0;
        while (length < count)
        {
            if (_start == _end && !Fill())
                return bytes[..length];
            var some = Math.Min(count - length, _end - _start);
            _buffer.AsSpan(_start, some).CopyTo(bytes.AsSpan(length));
            _start += some;
            length += some;
        }
        return bytes;
    }

    /// <summary>Passes over bytes without keeping them; false where the stream breaks off.</summary>
    public bool Skip(long count)
    {
        while (count > 0)
        {
            if (_start == _end && !Fill())
                return false;
            var some = (int)Math.Min(count, _end - _start);
            _start += some;
            count -= some;
        }
        return true;
    }

    // Records are parted by two line breaks, some writers leave one out or add some.
    private void SkipBreaks()
    {
        while (_start < _end || Fill())
        {
            if (_buffer[_start] is not ((byte)'\r' or (byte)'\n'))
                return;
            _start++;
        }
    }

    private static int EmptyLine(ReadOnlySpan<byte> bytes)
    {
        var windows = bytes.IndexOf("\r\n\r\n"u8);
        var unix = bytes.IndexOf("\n\n"u8);
        if (windows >= 0 && (unix < 0 || windows < unix))
            return windows + 4;
        return unix < 0 ? -1 : unix + 2;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
