using System.Globalization;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>"For the following three years", said behind an amount in its own sentence.</summary>
/// <param name="Count">How many.</param>
/// <param name="Item">The figure or the time expression.</param>
internal sealed record FollowingYears(int Count, ItemReference Item)
{
    private const int Reach = 300;

    private static readonly Unit Years = new("years");

    public static FollowingYears? After(ReportEntry report, Figure amount)
    {
        var counted = report.Figures
            .Where(figure => figure.Unit == Years && figure.Value is > 0 and < 100 && figure.Value == decimal.Truncate(figure.Value))
            .Select(figure => (Fact: (Fact)figure, Count: (int)figure.Value))
            .Concat(report.Reading.Dates.Where(date => date.Type == TimexType.Duration).Select(date => (Fact: (Fact)date, Count: YearsOf(date.Value))));
        foreach (var (fact, count) in counted.Where(pair => pair.Count > 0).OrderBy(pair => pair.Fact.Evidence[0].Span))
        {
            if (Follows(report, amount.Evidence[0].Span, fact.Evidence[0].Span))
                return new(count, report.Refer(fact) with { Value = count, Unit = Years });
        }
        return null;
    }

    private static bool Follows(ReportEntry report, TextSpan amount, TextSpan years)
    {
        if (years.Start < amount.End || years.Start - amount.End > Reach)
            return false;
        var between = report.Document.Text[amount.End..years.End];
        return !between.Contains('\n', StringComparison.Ordinal) && Lexicon.English.Says("following", report.Document.Text[Math.Max(amount.End, years.Start - 20)..years.End]);
    }

    // P4Y is four years.
    internal static int YearsOf(string? value) =>
        value is ['P', .. var digits, 'Y'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years < 100 ? years : 0;
}
