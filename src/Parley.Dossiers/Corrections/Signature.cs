namespace Parley.Dossiers;

/// <summary>Who set something right, when and why.</summary>
/// <param name="Who">A name.</param>
/// <param name="When">ISO 8601.</param>
/// <param name="Why">The reason.</param>
public sealed record Signature(string Who, string When, string Why);
