using System.Net;
using System.Net.Sockets;

namespace Parley.Fetch;

/// <summary>
/// Connects to public addresses only. A name is resolved once, every address it stands for is looked at, and the connection goes to what was looked at: a name that stands for something
/// else a moment later gains nothing. Redirects come by here as well.
/// </summary>
internal sealed class AddressGuard(IReadOnlyCollection<string> allowedHosts)
{
    public bool IsAllowedByName(string host) => allowedHosts.Contains(host, StringComparer.OrdinalIgnoreCase);

    public async ValueTask<Stream> ConnectAsync(string host, int port, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(host, cancellation).ConfigureAwait(false);
        if (!IsAllowedByName(host) && Array.Find(addresses, address => !IsPublic(address)) is { } found)
            throw new RefusedAddressException($"{host} is {found}, which lies on this machine or in a private network");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Whether an address is one of the open internet's: none of this machine, a private network, a link, a group, or kept for documents and tests (IANA special-purpose registries).</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetwork ? IsPublic4(bytes) : IsPublic6(address, bytes);
    }

    private static bool IsPublic4(byte[] b) => (b[0], b[1], b[2]) switch
    {
        (0 or 10 or 127 or >= 224, _, _) => false,
        (100, >= 64 and <= 127, _) => false,
        (169, 254, _) => false,
        (172, >= 16 and <= 31, _) => false,
        (192, 168, _) or (192, 0, 0 or 2) or (192, 88, 99) => false,
        (198, 18 or 19, _) or (198, 51, 100) or (203, 0, 113) => false,
        _ => true,
    };

    private static bool IsPublic6(IPAddress address, byte[] b)
    {
        if (address.IsIPv6LinkLocal || address.IsIPv6SiteLocal || address.IsIPv6Multicast || address.IsIPv6UniqueLocal || IPAddress.IsLoopback(address) || address.Equals(IPAddress.IPv6Any))
            return false;
        // An IPv4 address in the clothes of an IPv6 one: ::a.b.c.d, 64:ff9b::a.b.c.d, 2002:a.b.c.d::
        if (b.AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0 || b.AsSpan().StartsWith((ReadOnlySpan<byte>)[0, 0x64, 0xFF, 0x9B]))
            return IsPublic4(b[12..]);
        if (b[0] == 0x20 && b[1] == 0x02)
            return IsPublic4(b[2..6]);
        // Only 2000::/3 is given out; 2001:db8::/32 is for documents, 2001::/32 for tunnels.
        return (b[0] & 0xE0) == 0x20 && !(b[0] == 0x20 && b[1] == 0x01 && (b[2] == 0x0D && b[3] == 0xB8 || b[2] == 0 && b[3] == 0));
    }
}
