using Parley.Model;

namespace Parley.Fetch;

/// <summary>What an address gave: bytes, or the reason why there are none.</summary>
internal sealed record FetchedPage(Snapshot? Snapshot, byte[]? Bytes, Diagnostic? Trouble)
{
    public static FetchedPage Failed(Diagnostic trouble) => new(null, null, trouble);
}
