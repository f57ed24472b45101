namespace Parley.Model;

/// <summary>Somebody who took part in a round.</summary>
/// <param name="Actor">An actor's id.</param>
/// <param name="Head">Whether they led their side.</param>
public sealed record RoundDelegate(string Actor, bool Head)
{
    /// <summary>The side that they sat on; null where the report does not bear one out.</summary>
    public PartyCode? Party { get; init; }
}
