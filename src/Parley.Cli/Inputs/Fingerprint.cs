using System.Security.Cryptography;
using System.Text;
using Parley.Sources;

namespace Parley.Cli;

/// <summary>A hash of everything about a source that a reading may depend on, its name aside.</summary>
internal static class Fingerprint
{
    public static string Of(SourceItem item)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(item.Bytes.Span);
        // The separator occurs in no given value, so that no two sets of values run together to one.
        hash.AppendData(Encoding.UTF8.GetBytes($"\0{item.Format}\0{item.Clean}\0{item.Published}\0{item.Outlet}\0{item.Title}\0{item.Url}\0{item.Charset}\0{item.Retrieved:O}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
