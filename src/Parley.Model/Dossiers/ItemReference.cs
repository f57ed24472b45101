namespace Parley.Model;

/// <summary>Points from a line of the dossier at the item of a reading that supports it.</summary>
/// <param name="Report">The document's id.</param>
/// <param name="Source">The document's source, for people.</param>
/// <param name="Item">The item's id in its reading; null where the document itself is meant (its date, its dateline).</param>
/// <param name="Quote">The words of the item's first evidence.</param>
public sealed record ItemReference(string Report, string Source, string? Item, string Quote)
{
    /// <summary>The item's amount, where it has one.</summary>
    public decimal? Value { get; init; }

    public Unit? Unit { get; init; }
}
