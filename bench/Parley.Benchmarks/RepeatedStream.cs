namespace Parley.Benchmarks;

/// <summary>The same bytes over and over, whole times, up to about a length.</summary>
internal sealed class RepeatedStream(byte[] bytes, long length) : Stream
{
    private readonly long _end = Math.Max(1, length / bytes.Length) * bytes.Length;
    private long _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var from = (int)(_at % bytes.Length);
        var some = (int)Math.Min(Math.Min(count, bytes.Length - from), _end - _at);
        Array.Copy(bytes, from, buffer, offset, some);
        _at += some;
        return some;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
