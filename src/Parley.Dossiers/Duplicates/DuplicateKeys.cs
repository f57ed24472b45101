using System.Collections.Immutable;

namespace Parley.Dossiers;

/// <summary>What a report is found by when another one copies, rewrites or retells it.</summary>
/// <param name="Shingles">How many distinct runs of words it has.</param>
/// <param name="Samples">A sample of them.</param>
/// <param name="Signs">What it counts and whom it names: first those of its own day, then the same of the days before.</param>
/// <param name="OwnSigns">How many are of its own day.</param>
internal sealed record DuplicateKeys(int Shingles, ImmutableArray<ulong> Samples, ImmutableArray<ulong> Signs, int OwnSigns)
{
    public static DuplicateKeys Of(ReportEntry report)
    {
        ImmutableArray<ulong> signs = [.. Retelling.Keys(report, Retelling.MostDays)];
        return new(report.Sketch.Shingles.Length, report.Sketch.Samples, signs, signs.Length / (Retelling.MostDays + 1));
    }
}
