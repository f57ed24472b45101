using Parley.Pages;
using Parley.Terms;

namespace Parley.Cli;

/// <summary>The page of a cost command. Apart, so that no other command loads it.</summary>
internal static class CostPages
{
    public static string Of(IReadOnlyList<MeasuredPath> paths, IReadOnlyList<PathDifference> differences, RiskResult? risk) => CostPage.Render(paths, differences, risk);
}
