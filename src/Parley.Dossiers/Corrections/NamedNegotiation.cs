using System.Collections.Immutable;

namespace Parley.Dossiers;

/// <summary>A negotiation that a person named: these reports are on it, and on no other.</summary>
/// <param name="Name">As pages show it.</param>
/// <param name="Reports">The ends of their sources, or their ids.</param>
/// <param name="Signature">Who set it, when and why.</param>
/// <param name="Where">File, line and column.</param>
public sealed record NamedNegotiation(string Name, ImmutableArray<string> Reports, Signature Signature, string Where);
