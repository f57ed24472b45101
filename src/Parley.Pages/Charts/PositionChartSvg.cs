using System.Globalization;
using Parley.Model;

namespace Parley.Pages;

/// <summary>Draws a chart of positions as inline SVG: axes, levels, gap, one step line a side, markers that are links.</summary>
internal sealed partial class PositionChartSvg
{
    // Between the highest amount and the labels of the rounds.
    private const double Headroom = 18;

    private readonly PageContext _page;
    private readonly NegotiationView _view;
    private readonly PositionChart _chart;
    private readonly ChartLayout _layout;
    private readonly HtmlWriter _html;
    private readonly AmountScale _amounts;
    private readonly TimeScale _time;
    private readonly List<ChartBox> _taken = [];

    public PositionChartSvg(PageContext page, NegotiationView view, PositionChart chart, ChartLayout layout)
    {
        (_page, _view, _chart, _layout, _html) = (page, view, chart, layout, page.Html);
        _amounts = new AmountScale(chart.Least, chart.Most, layout.Top + Headroom, layout.PlotBottom);
        _time = new TimeScale(chart.First, chart.Last, layout.Left, layout.PlotRight, layout.MostTicks);
    }

    public void Draw(string summary)
    {
        var id = $"{_view.Anchor}-chart-{_layout.Name}";
        _html.Open("svg", "positions chart-" + _layout.Name)
            .Attribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {_layout.Width} {_layout.Height}"))
            .Attribute("role", "group").Attribute("aria-labelledby", id + "-title").Attribute("aria-describedby", id + "-desc");
        _html.Open("title").Attribute("id", id + "-title").Text("Positions over time, by side").Close("title");
        _html.Open("desc").Attribute("id", id + "-desc").Text(summary).Close("desc");
        Amounts();
        Times();
        Rounds();
        Gaps();
        References();
        foreach (var series in _chart.Series)
            Line(series);
        SideLabels();
        Markers();
        _html.Close("svg");
    }

    private void Amounts()
    {
        var most = _amounts.Ticks[^1].Value;
        var scale = _amounts.IsLogarithmic ? 1 : most >= 1e12m ? 1e12m : most >= 1e9m ? 1e9m : most >= 1e6m ? 1e6m : 1;
        var name = scale switch { 1e12m => "trillion ", 1e9m => "billion ", 1e6m => "million ", _ => "" };
        _html.Open("g", "axis").Attribute("aria-hidden", "true");
        var unit = name + AmountFormatter.Name(_chart.Unit);
        Text(4, 14, _amounts.IsLogarithmic ? unit + ", each line ten times the one below" : unit, TextAnchor.Start, "unit");
        foreach (var tick in _amounts.Ticks)
        {
            var y = _amounts.Y(tick.Value);
            Rule(_layout.Left, y, _layout.PlotRight, y, tick.Value == 0 ? "zero" : "grid");
            var label = _amounts.IsLogarithmic ? NumberWords.Short(tick.Value) : NumberWords.Exact(tick.Value / scale);
            Text(_layout.Left - 7, y + 4, label, TextAnchor.End, "tick");
        }
        _html.Close("g");
    }

    private void Times()
    {
        _html.Open("g", "axis").Attribute("aria-hidden", "true");
        var edge = 0.0;
        foreach (var (day, label, isYear) in _time.Ticks)
        {
            var x = _time.X(day);
            Rule(x, _layout.PlotBottom, x, _layout.PlotBottom + (isYear ? 8 : 5), "tick-line");
            // The first label often carries the year: it moves inwards where it would be cut.
            x = Math.Max(x, ChartBox.Width(label, _layout.FontSize) / 2);
            var box = ChartBox.OfText(x, _layout.PlotBottom + 22, label, _layout.FontSize, TextAnchor.Middle);
            if (box.Left < edge || box.Right > _layout.PlotRight + 40)
                continue;
            edge = box.Right + 4;
            Text(x, _layout.PlotBottom + 22, label, TextAnchor.Middle, isYear ? "tick tick-year" : "tick");
        }
        _html.Close("g");
    }

    private void Rounds()
    {
        var edge = 0.0;
        foreach (var round in _chart.Rounds)
        {
            var x = _time.X(round.Day);
            _html.Open("a", "moment").Attribute("href", "#" + round.Anchor).Attribute("aria-label", (round.Label == "round" ? "A round" : round.Label + " round") + (round.IsPlanned ? ", planned" : ""));
            Rule(x, _layout.Top - 6, x, _layout.PlotBottom, round.IsPlanned ? "round-line planned" : "round-line");
            var label = round.Label == "round" || _layout == ChartLayout.Narrow ? round.Label : round.Label + " round";
            var box = ChartBox.OfText(x, _layout.Top - 12, label, _layout.FontSize, TextAnchor.Middle);
            if (box.Left >= edge)
            {
                edge = box.Right + 6;
                Text(x, _layout.Top - 12, label, TextAnchor.Middle, "round-label");
            }
            _html.Close("a");
        }
    }

    private void Gaps()
    {
        foreach (var gap in _chart.Gaps)
        {
            var (left, right) = (_time.X(gap.From), Math.Max(_time.X(gap.To), _time.X(gap.From) + 4));
            if (gap == _chart.Gaps[^1])
                right = _layout.PlotRight;
            _html.Open("rect", "gap-band").Number("x", left).Number("y", _amounts.Y(gap.High)).Number("width", right - left)
                .Number("height", Math.Max(0, _amounts.Y(gap.Low) - _amounts.Y(gap.High))).Attribute("aria-hidden", "true").Close("rect");
        }
    }

    private void References()
    {
        foreach (var reference in _chart.References)
        {
            var last = double.NaN;
            foreach (var account in reference.Accounts)
            {
                var y = _amounts.Y(account.Value);
                if (Math.Abs(y - last) < 1)
                    continue;
                last = y;
                Rule(_layout.Left, y, _layout.PlotRight, y, "reference reference-" + Labels.Of(reference.Role));
            }
        }
    }

    private void Rule(double x1, double y1, double x2, double y2, string cssClass) =>
        _html.Open("line", cssClass).Number("x1", x1).Number("y1", y1).Number("x2", x2).Number("y2", y2).Close("line");

    private void Text(double x, double y, string text, TextAnchor anchor, string cssClass) =>
        _html.Open("text", cssClass).Number("x", x).Number("y", y)
            .Attribute("text-anchor", anchor switch { TextAnchor.Start => null, TextAnchor.Middle => "middle", _ => "end" }).Text(text).Close("text");
}
