namespace Parley.Model;

/// <summary>What a person set right: kept beside what was read, and winning over it.</summary>
/// <param name="Item">The line's id.</param>
/// <param name="Field">The member, by its name in the contract.</param>
/// <param name="Was">What was read.</param>
/// <param name="Now">What it is.</param>
/// <param name="Who">Who said so.</param>
/// <param name="When">ISO 8601.</param>
/// <param name="Why">The reason.</param>
public sealed record Correction(string Item, string Field, string? Was, string? Now, string Who, string When, string Why);
