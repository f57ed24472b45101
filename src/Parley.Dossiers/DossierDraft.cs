using System.Collections.Immutable;

namespace Parley.Dossiers;

/// <summary>All that the joiners have found, for those that come after them.</summary>
internal sealed class DossierDraft(ImmutableArray<ReportEntry> reports, List<Series> series, DossierOptions options)
{
    public ImmutableArray<ReportEntry> Reports { get; } = reports;

    public List<Series> Series { get; } = series;

    public DossierOptions Options { get; } = options;

    public Dictionary<Series, List<RoundCluster>> Rounds { get; } = [];

    /// <summary>In time order.</summary>
    public Dictionary<Series, List<PositionLine>> Positions { get; } = [];
}
