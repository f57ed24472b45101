namespace Parley.Sources;

/// <summary>An outlet of the lexicon.</summary>
/// <param name="Name">As Parley writes it.</param>
/// <param name="Kind">agency, newspaper, broadcaster, magazine or online; unnamed for "agencies".</param>
internal sealed record OutletEntry(string Name, string Kind)
{
    /// <summary>False for words such as "agencies".</summary>
    public bool IsNamed => Kind != "unnamed";

    public bool IsAgency => Kind == "agency";
}
