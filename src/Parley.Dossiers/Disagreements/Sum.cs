using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A sum that one report sets up: a change or multiple, and the amount it leads to.</summary>
/// <param name="Change">13.9 per cent more; five times.</param>
/// <param name="Target">What it comes to by the report's own words.</param>
internal sealed record Sum(ReportEntry Report, Figure Change, Figure Target)
{
    /// <summary>What the sentence says that it starts from; null where it is to be found.</summary>
    public Figure? Start { get; init; }

    /// <summary>The sums of one report, each change with the one amount that it can lead to.</summary>
    public static IEnumerable<Sum> Of(ReportEntry report)
    {
        foreach (var change in report.Figures.Where(IsChange))
        {
            if (TargetOf(report, change) is { } target)
                yield return new(report, change, target);
        }
    }

    public static bool IsChange(Figure figure) =>
        figure.Unit is { } unit && figure.High is null && figure.Role is FigureRole.Demand or FigureRole.Offer or FigureRole.Agreed or FigureRole.Payment
        && (unit.IsPercent && figure.Measure is Measure.Increase or Measure.Decrease || unit.IsMultiple && figure.Value > 1);

    /// <summary>1.139 for a rise of 13.9 per cent; 5 for five times.</summary>
    public static decimal Factor(Figure change) =>
        change.Unit!.Value.IsMultiple ? change.Value : 1 + (change.Measure == Measure.Decrease ? -change.Value : change.Value) / 100m;

    /// <summary>What was paid or agreed in the report and can be what the change starts from.</summary>
    public ImmutableArray<Figure> Bases()
    {
        var start = Change.Base;
        return [.. Report.Figures.Where(figure => figure != Target && IsLevel(figure)
            && (start?.Value is { } value
                ? figure.Value == value && figure.Unit == start.Unit
                : figure.Role is FigureRole.Payment or FigureRole.Agreed && (start?.Period is not { } period || figure.Period is { } own && own.Meets(period))))];
    }

    private static bool IsLevel(Figure figure) => figure.Unit is { IsMoney: true } && figure.Measure == Measure.Level && figure.High is null && figure.Value > 0;

    private static Figure? TargetOf(ReportEntry report, Figure change)
    {
        var settled = change.Role is FigureRole.Agreed or FigureRole.Payment;
        var candidates = report.Figures.Where(figure => IsLevel(figure)
            && (settled ? figure.Role is FigureRole.Agreed or FigureRole.Payment && SamePeriod(figure, change) : figure.Role == change.Role && (figure.By is null || change.By is null || figure.By == change.By))
            && !(change.Base?.Value == figure.Value && change.Base?.Unit == figure.Unit)).ToList();
        // Repeats of one amount are one candidate; of several amounts, only one in the change's own sentence can be meant.
        if (candidates.DistinctBy(figure => (figure.Value, figure.Unit)).Count() > 1)
        {
            var sentence = Surroundings.Sentence(report, change);
            candidates = [.. candidates.Where(figure => Surroundings.Sentence(report, figure) == sentence)];
        }
        return candidates.DistinctBy(figure => (figure.Value, figure.Unit)).Count() == 1 ? candidates[0] : null;
    }

    // A rise for 2021 does not lead to the amount of 2019.
    private static bool SamePeriod(Figure amount, Figure change) =>
        amount.Period is { } a && change.Period is { } b ? a.Meets(b) : amount.Period is null && change.Period is null;
}
