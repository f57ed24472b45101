using Parley.Sources;

namespace Parley.Benchmarks;

/// <summary>The same bytes over and over, whole times, up to about a length.</summary>
internal sealed class RepeatedStream(byte[] bytes, long length) : ForwardStream
{
    private readonly long _end = Math.Max(1, length / bytes.Length) * bytes.Length;
    private long _at;

    public override int Read(byte[] buffer, int offset, int count)
    {
        var from = (int)(_at % bytes.Length);
        var some = (int)Math.Min(Math.Min(count, bytes.Length - from), _end - _at);
        Array.Copy(bytes, from, buffer, offset, some);
        _at += some;
        return some;
    }
}
