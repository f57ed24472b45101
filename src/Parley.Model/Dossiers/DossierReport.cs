namespace Parley.Model;

/// <summary>A report as the dossier lists it.</summary>
public sealed record DossierReport
{
    /// <summary>The document's id.</summary>
    public required string Id { get; init; }

    public required string Source { get; init; }

    public string? Outlet { get; init; }

    public string? Title { get; init; }

    public EdtfDate? Published { get; init; }

    public PublishedBasis? PublishedBasis { get; init; }

    /// <summary>The id of the negotiation that it is about; null where that could not be told.</summary>
    public string? Negotiation { get; init; }
}
