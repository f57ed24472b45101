using System.Globalization;
using Parley.Model;
using Parley.Terms;

namespace Parley.Pages;

/// <summary>What every section of a cost page needs.</summary>
internal sealed record CostView(HtmlWriter Html, IReadOnlyList<MeasuredPath> Paths, IReadOnlyList<PathDifference> Differences, RiskResult? Risk)
{
    public MeasuredPath First => Paths[0];

    /// <summary>Where the reason for an amount stands.</summary>
    public static string Trace(int path, int year) => string.Create(CultureInfo.InvariantCulture, $"why-{path}-{year}");

    /// <summary>Lines and bars are told apart by number; the first is the agreement.</summary>
    public static string Class(int path) => string.Create(CultureInfo.InvariantCulture, $"side-{path % 6 + 1}");

    public string Amount(decimal? value) => value is { } amount ? AmountFormatter.Format(new Money(amount, First.Currency)) : "not known";

    public string Short(decimal value) => $"{NumberWords.Short(value)} {First.Currency}";

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
