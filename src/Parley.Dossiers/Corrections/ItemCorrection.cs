namespace Parley.Dossiers;

/// <summary>One value that a person set.</summary>
/// <param name="Report">The end of the report's source, or its id.</param>
/// <param name="Item">The item's id or words; null for the report itself.</param>
/// <param name="Field">The member, by its name in the contract; <c>drop</c> takes the item out.</param>
/// <param name="Value">As written; null for nothing.</param>
/// <param name="Signature">Who set it, when and why.</param>
/// <param name="Where">File, line and column.</param>
public sealed record ItemCorrection(string Report, string? Item, string Field, string? Value, Signature Signature, string Where);
