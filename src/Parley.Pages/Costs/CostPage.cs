using Parley.Terms;

namespace Parley.Pages;

/// <summary>Costs as one self-contained HTML file: amounts by category, positions against the agreed path, differences by cause, and the reason for every amount.</summary>
/// <remarks>A pure function of its arguments. It needs no script: every bar is a link to its trace further down.</remarks>
public static class CostPage
{
    /// <param name="paths">The agreement first, then what is compared with it; at least one.</param>
    /// <param name="differences">Of the others from the first.</param>
    /// <param name="risk">Uncertainty of the first; null where it was not asked for.</param>
    public static string Render(IReadOnlyList<MeasuredPath> paths, IReadOnlyList<PathDifference> differences, RiskResult? risk)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(differences);
        var view = new CostView(new HtmlWriter(), paths, differences, risk);
        CostFrame.Write(view);
        return view.Html.ToString();
    }
}
