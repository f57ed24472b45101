using System.Text.Json.Serialization;

namespace Parley.Fetch;

/// <summary>One page as it was fetched.</summary>
/// <param name="Address">As it was asked for.</param>
/// <param name="Location">Where redirects led.</param>
/// <param name="Retrieved">The day on which these bytes were first fetched.</param>
/// <param name="Hash">SHA-256 of the bytes, in hexadecimal; names the file.</param>
/// <param name="ContentType">As the server stated it.</param>
/// <param name="Tag">The server's mark of this version (<c>ETag</c>).</param>
/// <param name="Modified">The server's date of this version (<c>Last-Modified</c>).</param>
internal sealed record Snapshot(string Address, string Location, DateOnly Retrieved, string Hash, string? ContentType, string? Tag, string? Modified);

[JsonSerializable(typeof(Snapshot))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class SnapshotJson : JsonSerializerContext;
