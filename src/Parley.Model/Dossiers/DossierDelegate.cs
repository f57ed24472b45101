namespace Parley.Model;

/// <summary>Somebody who took part in a round, by name.</summary>
public sealed record DossierDelegate(string Name, PartyCode? Party, bool Head);
