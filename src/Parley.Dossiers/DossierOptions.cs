using Parley.Model;

namespace Parley.Dossiers;

/// <summary>What a dossier needs beside the readings.</summary>
public sealed record DossierOptions
{
    /// <summary>Facts with sources; without them, amounts in another currency are not compared.</summary>
    public ExchangeRates ExchangeRates { get; init; } = ExchangeRates.None;

    /// <summary>What a person set right; it wins over what was read.</summary>
    public CorrectionSet Corrections { get; init; } = CorrectionSet.Empty;
}
