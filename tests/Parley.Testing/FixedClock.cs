namespace Parley.Testing;

/// <summary>A clock that stands still.</summary>
public sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2020, 1, 15, 9, 30, 0, TimeSpan.Zero);
}
