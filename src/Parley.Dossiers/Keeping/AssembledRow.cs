using System.Collections.Immutable;

namespace Parley.Dossiers;

/// <summary>A row of agreements with what was kept of it.</summary>
/// <param name="Key">What it rests on.</param>
/// <param name="Reports">Its reports, in the dossier's order.</param>
/// <param name="Part">Its lines.</param>
internal sealed record AssembledRow(string Key, ImmutableArray<ReportEntry> Reports, SeriesPart Part)
{
    /// <summary>The index, in the whole dossier, of a negotiation's first report.</summary>
    public int First(int negotiation) => Reports[Part.Reports[negotiation][0]].Index;
}
