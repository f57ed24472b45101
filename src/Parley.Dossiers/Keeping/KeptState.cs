namespace Parley.Dossiers;

/// <summary>What an earlier build left.</summary>
/// <param name="Placement">Which reports are copies of which; empty before the first build.</param>
/// <param name="Gone">The cards of reports that it had and that are not given any more, by identity; empty for one whose card is gone too.</param>
/// <param name="Part">What was kept of a row of agreements, by key; empty where there is nothing.</param>
public sealed record KeptState(ReadOnlyMemory<byte> Placement, Func<string, ReadOnlyMemory<byte>> Gone, Func<string, ReadOnlyMemory<byte>> Part)
{
    /// <summary>Nothing.</summary>
    public static KeptState None { get; } = new(ReadOnlyMemory<byte>.Empty, static _ => ReadOnlyMemory<byte>.Empty, static _ => ReadOnlyMemory<byte>.Empty);
}
