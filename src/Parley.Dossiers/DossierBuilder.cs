using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Readings to dossier. The order of the readings changes nothing.</summary>
public sealed class DossierBuilder(DossierOptions options)
{
    public DossierOptions Options { get; } = options;

    public Dossier Build(IReadOnlyCollection<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return new Dossier();
    }
}
