using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Readings to dossier. The order of the readings changes nothing.</summary>
/// <remarks>Safe to use from several threads: every build works on its own draft. To add reports to a large dossier again and again, use <see cref="OpenDossier"/>.</remarks>
public sealed class DossierBuilder(DossierOptions options)
{
    public DossierOptions Options { get; } = options;

    /// <summary>Joins all readings; of two with one document id the first stands.</summary>
    public Dossier Build(IReadOnlyCollection<Reading> readings) => new OpenDossier(Options).Build(readings);
}
