using System.Globalization;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Small pieces of the explanations.</summary>
internal static class Say
{
    private const int Digits = 4;
    private const int MostReports = 4;

    /// <summary>A worked-out amount, to four digits.</summary>
    public static string Amount(decimal value, Unit unit) => AmountFormatter.Format(AmountFormatter.Significant(value, Digits), unit);

    public static string Amount(PositionLine line) => AmountFormatter.Format(line.Value, line.Unit, line.Modifier);

    public static string Figure(Figure figure) => AmountFormatter.Format(figure.Value, figure.Unit, figure.Modifier);

    /// <summary>"1.8", "22", without a sign.</summary>
    public static string Number(decimal value, int decimals = 1) =>
        Math.Round(Math.Abs(value), decimals, MidpointRounding.AwayFromZero).ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>"1,195 won for $1".</summary>
    public static string Rate(decimal rate, Unit quote, Unit unit) =>
        $"{AmountFormatter.Format(AmountFormatter.Significant(rate, Digits), quote)} for {AmountFormatter.Format(1, unit)}";

    /// <summary>How far two amounts lie apart, in per cent of the smaller.</summary>
    public static decimal Apart(decimal a, decimal b)
    {
        var (low, high) = a < b ? (a, b) : (b, a);
        return low <= 0 ? 100 : (high / low - 1) * 100;
    }

    /// <summary>"A, B and C".</summary>
    public static string List(IEnumerable<string> parts)
    {
        var list = parts.Distinct(StringComparer.Ordinal).ToList();
        return list.Count < 2 ? string.Concat(list) : string.Join(", ", list.Take(list.Count - 1)) + " and " + list[^1];
    }

    /// <summary>Labels of reports; of many the first few.</summary>
    public static string Reports(IEnumerable<ReportEntry> reports)
    {
        var labels = reports.OrderBy(report => report.Index).Select(report => report.Label).Distinct(StringComparer.Ordinal).ToList();
        return labels.Count <= MostReports ? List(labels) : $"{string.Join(", ", labels.Take(MostReports - 1))} and {labels.Count - MostReports + 1} others";
    }

    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Who speaks, by name where there is one.</summary>
    public static string Speaker(ReportEntry report, Statement statement)
    {
        var actor = statement.Speaker is null ? null : report.Reading.Actors.FirstOrDefault(one => one.Id == statement.Speaker);
        return actor?.Name ?? statement.SpeakerText?.Quote ?? (statement.Attribution == AttributionTerms.Media ? "a report" : "somebody unnamed");
    }

    /// <summary>What is said, shortened to fit a sentence.</summary>
    public static string Content(Statement statement)
    {
        var text = string.Join(" ... ", statement.Content.Select(content => content.Quote));
        return text.Length <= 120 ? text : string.Concat(text.AsSpan(0, text.LastIndexOf(' ', 117)), "...");
    }
}
