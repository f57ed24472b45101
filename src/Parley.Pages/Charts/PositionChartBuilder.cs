using Parley.Model;

namespace Parley.Pages;

/// <summary>Chooses what of a negotiation can be drawn on one scale. It compares and sorts what the dossier gives; it works nothing out.</summary>
internal sealed class PositionChartBuilder(PageContext page, NegotiationView view)
{
    /// <summary>Null where fewer than two demands or offers share a unit, or none has a day.</summary>
    public PositionChart? Build()
    {
        if (Unit() is not { } unit)
            return null;
        var points = view.Positions.Where(position => position.Role is FigureRole.Demand or FigureRole.Offer).Select(position => Point(position, unit)).OfType<ChartPoint>().ToList();
        if (points.Count == 0)
            return null;
        var rounds = Rounds();
        var days = points.Select(point => point.Day).Concat(view.Reports.Select(report => report.Report.Published?.Last).OfType<DateOnly>()).ToList();
        var (first, last) = (points.Min(point => point.Day), days.Max());
        rounds.RemoveAll(round => round.Day > last.AddDays(62) || round.Day < first.AddDays(-62));
        first = rounds.Select(round => round.Day).Append(first).Min();
        last = rounds.Select(round => round.Day).Append(last).Max();
        return new PositionChart
        {
            Unit = unit,
            Series = Series(points),
            References = References(unit),
            Gaps = Gaps(unit, last),
            Rounds = rounds,
            First = first,
            Last = last,
        };
    }

    // The settlement currency where an amount is in it, else what most demands and offers are counted in.
    private Unit? Unit()
    {
        var claims = view.Positions.Where(position => position.Role is FigureRole.Demand or FigureRole.Offer).ToList();
        if (view.Negotiation?.SettlementCurrency is { } currency)
        {
            var money = Model.Unit.Of(currency);
            if (claims.Exists(position => ValueIn(position, money) is not null))
                return money;
        }
        var counted = claims.Where(position => position.Unit is not null).GroupBy(position => position.Unit!.Value).MaxBy(group => group.Count());
        return counted is not null && counted.Count() > 1 ? counted.Key : null;
    }

    private static decimal? ValueIn(Position position, Unit unit)
    {
        if (!unit.IsMoney)
            return position.Unit == unit ? position.Value : null;
        if (position.Settlement is { } settlement && settlement.Currency == unit.Currency)
            return settlement.Amount;
        if (position.Equivalent is { } equivalent && equivalent.Currency == unit.Currency)
            return equivalent.Amount;
        return position.Unit == unit && position.Measure == Measure.Level ? position.Value : null;
    }

    private ChartPoint? Point(Position position, Unit unit)
    {
        if (ValueIn(position, unit) is not { } value || value <= 0)
            return null;
        var date = position.Date ?? position.Items.Select(item => page.Evidence.Entry(item.Report)?.Report.Published).FirstOrDefault(published => published is not null);
        if (date is not { } known || (known.Last ?? known.First) is not { } day)
            return null;
        var from = known.Last is null || known.First == day ? null : known.First;
        return new ChartPoint(position, value, day, from, known.First is null, IsDerived: false);
    }

    private List<ChartSeries> Series(List<ChartPoint> points)
    {
        var series = new List<ChartSeries>();
        foreach (var group in points.GroupBy(point => point.Position.Party).OrderBy(group => view.SideIndex(group.Key) is var index && index == 0 ? int.MaxValue : index))
            series.Add(new ChartSeries(group.Key, InOrder(group)));
        return series;
    }

    // The same demand as an amount and as a percentage is one step; the one in words of money leads.
    private static List<ChartPoint> InOrder(IEnumerable<ChartPoint> group)
    {
        var ordered = group.OrderBy(point => point.Day).ThenBy(point => point.Stance == Stance.Denied).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            var point = ordered[i];
            if (point.Position.Equivalent is not null && ordered.Exists(other => other.Day == point.Day && other.Position.Equivalent is null && other.Holds))
                ordered[i] = point with { IsDerived = true };
        }
        return ordered;
    }

    private List<ChartReference> References(Unit unit)
    {
        var references = new List<ChartReference>();
        var levels = view.Positions.Where(position => position.Role is FigureRole.Payment or FigureRole.Agreed && ValueIn(position, unit) is > 0);
        foreach (var group in levels.GroupBy(position => (position.Role, Period: position.Period ?? position.Date)))
            references.Add(new ChartReference(group.Key.Role, group.Key.Period, [.. group.Select(position => ValueIn(position, unit)!.Value).Order()], group.First()));
        // The latest few: a chart with a dozen old levels says nothing.
        return [.. references.OrderBy(reference => reference.Period?.First ?? DateOnly.MinValue).TakeLast(3)];
    }

    private List<ChartGap> Gaps(Unit unit, DateOnly last)
    {
        var gaps = new List<ChartGap>();
        for (var i = 0; i < view.Gaps.Count; i++)
        {
            var gap = view.Gaps[i];
            if (gap is not { High: { } high, Low: { } low } || high.Amount.Currency != unit.Currency || (gap.Date?.Last ?? gap.Date?.First) is not { } from)
                continue;
            var to = i + 1 < view.Gaps.Count ? view.Gaps[i + 1].Date?.Last ?? last : last;
            gaps.Add(new ChartGap(from, to < from ? from : to, high.Amount.Amount, low.Amount.Amount, gap.Percent));
        }
        return gaps;
    }

    private List<ChartMoment> Rounds()
    {
        var rounds = new List<ChartMoment>();
        for (var i = 0; i < view.Rounds.Count; i++)
        {
            var round = view.Rounds[i];
            // A round of which only the year is known has no place on the axis.
            if (round.Dates is not { First: { } from, Last: { } to } || to.DayNumber - from.DayNumber > 31)
                continue;
            var label = round.Ordinal is { } ordinal ? NumberWords.Ordinal(ordinal) : "round";
            rounds.Add(new ChartMoment(from, label, RoundsSection.Anchor(view, i), round.Status == RoundStatus.Planned));
        }
        return rounds;
    }
}
