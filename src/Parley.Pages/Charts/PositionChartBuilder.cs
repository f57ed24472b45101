using Parley.Model;

namespace Parley.Pages;

/// <summary>Chooses what of a negotiation can be drawn on one scale. It compares and sorts what the dossier gives; it works nothing out.</summary>
internal sealed class PositionChartBuilder
{
    // Rounds further from the first and last position than this many days are left to the timeline.
    private const int RoundMarginInDays = 62;

    // A chart with a dozen old levels says nothing.
    private const int MostReferences = 3;

    private readonly PageContext _page;
    private readonly NegotiationView _view;
    private readonly PositionChart _chart;

    private PositionChartBuilder(PageContext page, NegotiationView view, Unit unit) => (_page, _view, _chart) = (page, view, new PositionChart(unit));

    /// <summary>Null where no demand or offer has both an amount in a common unit and a day.</summary>
    public static PositionChart? Build(PageContext page, NegotiationView view)
    {
        if (ChartUnit.Of(view) is not { } unit)
            return null;
        var builder = new PositionChartBuilder(page, view, unit);
        builder.AddPositions();
        if (builder._chart.Series.Count == 0)
            return null;
        foreach (var report in view.Reports)
        {
            if (report.Report.Published?.Last is { } day && day > builder._chart.Last)
                builder._chart.Include(day);
        }
        builder.AddRounds();
        builder.AddGaps();
        return builder._chart;
    }

    private void AddPositions()
    {
        foreach (var position in _view.Positions)
        {
            if (ChartUnit.ValueIn(position, _chart.Unit) is not { } value || value <= 0)
                continue;
            if (position.Role is FigureRole.Payment or FigureRole.Agreed)
                AddReference(position, value);
            else if (position.Role is FigureRole.Demand or FigureRole.Offer)
                AddPoint(position, value);
        }
        foreach (var series in _chart.Series)
            InOrder(series.Points);
        _chart.Series.Sort((a, b) => Place(a).CompareTo(Place(b)));
        if (_chart.References.Count > MostReferences)
            _chart.References.RemoveRange(0, _chart.References.Count - MostReferences);
        foreach (var reference in _chart.References)
        {
            foreach (var account in reference.Accounts)
                _chart.Include(account.Value);
        }
    }

    private int Place(ChartSeries series) => _view.SideIndex(series.Party) is var index && index == 0 ? int.MaxValue : index;

    private void AddPoint(Position position, decimal value)
    {
        if ((position.Date ?? FirstReported(position)) is not { } date || (date.Last ?? date.First) is not { } day)
            return;
        var series = _chart.Series.Find(one => one.Party == position.Party);
        if (series is null)
            _chart.Series.Add(series = new ChartSeries(position.Party));
        series.Points.Add(new ChartPoint
        {
            Position = position,
            Value = value,
            Day = day,
            From = date.Last is null || date.First == day ? null : date.First,
            IsOpen = date.First is null,
        });
        _chart.Include(value);
        _chart.Include(day);
    }

    private EdtfDate? FirstReported(Position position)
    {
        foreach (var item in position.Items)
        {
            if (_page.Evidence.Entry(item.Report)?.Report.Published is { } published)
                return published;
        }
        return null;
    }

    // The same demand as an amount and as a percentage is one step; the one in words of money leads.
    private static void InOrder(List<ChartPoint> points)
    {
        var ordered = points.OrderBy(point => point.Day.DayNumber * 2 + (point.Stance == Stance.Denied ? 1 : 0)).ToList();
        points.Clear();
        points.AddRange(ordered);
        foreach (var point in points)
            point.IsDerived = point.Position.Equivalent is not null && points.Exists(other => other.Day == point.Day && other.Position.Equivalent is null && other.Holds);
    }

    private void AddReference(Position position, decimal value)
    {
        var reference = _chart.References.Find(one => one.Role == position.Role && one.Period == position.Period);
        if (reference is null)
            _chart.References.Add(reference = new ChartReference(position));
        reference.Accounts.Add(new ChartPoint { Position = position, Value = value });
    }

    private void AddGaps()
    {
        for (var i = 0; i < _view.Gaps.Count; i++)
        {
            var gap = _view.Gaps[i];
            if (gap is not { High: { } high, Low: { } low } || high.Amount.Currency != _chart.Unit.Currency || (gap.Date?.Last ?? gap.Date?.First) is not { } from)
                continue;
            var to = i + 1 < _view.Gaps.Count ? _view.Gaps[i + 1].Date?.Last ?? _chart.Last : _chart.Last;
            _chart.Gaps.Add(new ChartGap(from, to < from ? from : to, high.Amount.Amount, low.Amount.Amount, gap.Percent));
            _chart.Include(high.Amount.Amount);
        }
    }

    private void AddRounds()
    {
        var (first, last) = (_chart.First.DayNumber - RoundMarginInDays, _chart.Last.DayNumber + RoundMarginInDays);
        for (var i = 0; i < _view.Rounds.Count; i++)
        {
            var round = _view.Rounds[i];
            // A round of which only the year is known has no place on the axis.
            if (round.Dates is not { First: { } from, Last: { } to } || to.DayNumber - from.DayNumber > 31 || from.DayNumber < first || from.DayNumber > last)
                continue;
            var label = round.Ordinal is { } ordinal ? NumberWords.Ordinal(ordinal) : "round";
            _chart.Rounds.Add(new ChartMoment(from, label, RoundsSection.Anchor(_view, i), round.Status == RoundStatus.Planned));
            _chart.Include(from);
        }
    }
}
