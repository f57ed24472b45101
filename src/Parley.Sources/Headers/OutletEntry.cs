namespace Parley.Sources;

/// <summary>An outlet of the lexicon.</summary>
/// <param name="Name">As Parley writes it.</param>
/// <param name="Kind">agency, newspaper, broadcaster, magazine or online.</param>
internal sealed record OutletEntry(string Name, string Kind)
{
    public bool IsAgency => Kind == "agency";
}
