using Parley.Terms;

namespace Parley.Pages;

/// <summary>Costs as one self-contained HTML file.</summary>
public static class CostPage
{
    /// <param name="paths">The agreement first, then what is compared with it.</param>
    public static string Render(IReadOnlyList<MeasuredPath> paths, IReadOnlyList<PathDifference> differences, RiskResult? risk) => "";
}
