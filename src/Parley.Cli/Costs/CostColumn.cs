using Parley.Terms;

namespace Parley.Cli;

/// <summary>A column that the user asked for beside the amounts.</summary>
/// <param name="Name">Its heading, with the unit.</param>
/// <param name="Show">A year's cell.</param>
/// <param name="Sum">The cell of the last row; empty where a sum says nothing.</param>
internal sealed record CostColumn(string Name, Func<MeasuredYear, string> Show, string Sum)
{
    public static CostColumn OfAmounts(MeasuredPath path, string what, Func<MeasuredYear, decimal?> measure)
    {
        var amounts = new AmountColumn(path.Currency, path.Years.Select(measure));
        return new CostColumn(amounts.Unit + what, year => amounts.Show(measure(year)), amounts.Show(path.Sum(measure)));
    }
}
