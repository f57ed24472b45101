using System.Globalization;
using System.Text;
using Parley.Model;

namespace Parley.Pages;

/// <summary>The step lines and their markers.</summary>
internal sealed partial class PositionChartSvg
{
    private const double Radius = 5.5;

    // How far a line reaches back whose beginning the reports do not give.
    private const double OpenTail = 30;

    // Solid while a stated position holds, dashed while it is only hearsay, and no line at all after a denial: then nobody knows.
    private void Line(ChartSeries series)
    {
        var points = series.Points.FindAll(static point => !point.IsDerived);
        for (var i = 0; i < points.Count; i++)
        {
            var (point, x, y) = (points[i], _time.X(points[i].Day), _amounts.Y(points[i].Value));
            var side = _view.SideClass(series.Party);
            if (point.IsOpen || point.From is not null)
                Rule(point.IsOpen ? Math.Max(_layout.Left, x - OpenTail) : _time.X(point.From!.Value), y, x, y, "before " + side);
            if (!point.Holds)
                continue;
            var to = i + 1 < points.Count ? _time.X(points[i + 1].Day) : _layout.PlotRight;
            var path = new StringBuilder();
            path.Append(CultureInfo.InvariantCulture, $"M{x:0.#} {y:0.#}H{to:0.#}");
            if (i + 1 < points.Count)
                path.Append(CultureInfo.InvariantCulture, $"V{_amounts.Y(points[i + 1].Value):0.#}");
            _html.Open("path", (point.IsSolid ? "step " : "step hearsay ") + side).Attribute("d", path.ToString()).Close("path");
        }
    }

    // All places are settled before the first label is: a label must not cover a marker that comes later.
    private void Markers()
    {
        var places = new List<MarkerPlace>();
        foreach (var series in _chart.Series)
        {
            foreach (var point in series.Points)
            {
                var (x, y) = (_time.X(point.Day), _amounts.Y(point.Value));
                // Two accounts of one amount on one day would hide one another.
                if (places.FindLast(place => Math.Abs(x - place.X) < Radius * 2 && Math.Abs(y - place.Y) < Radius) is { } hidden)
                    x = hidden.X + Radius * 2.4;
                places.Add(new(series, point, x, y));
                _taken.Add(new ChartBox(x - Radius, y - Radius, x + Radius, y + Radius));
            }
        }
        foreach (var (series, point, x, y) in places)
            Marker(series, point, x, y);
    }

    private sealed record MarkerPlace(ChartSeries Series, ChartPoint Point, double X, double Y);

    private void Marker(ChartSeries series, ChartPoint point, double x, double y)
    {
        var words = AmountWords.Of(point.Position);
        var title = $"{PartyWords.Of(series.Party)}, {Labels.Of(point.Position.Role)}: {words}, {Labels.Of(point.Stance)}"
            + (point.Position.Date is { } date ? ", " + EdtfWords.When(date) : "");
        var target = point.Position.Items.IsDefaultOrEmpty ? null : _page.Evidence.Find(point.Position.Items[0]);
        var cssClass = $"point {_view.SideClass(series.Party)} point-{Labels.Of(point.Stance)}" + (point.IsDerived ? " derived" : "");
        if (target is null)
            _html.Open("g", cssClass);
        else
            _page.OpenLink(target, cssClass).Attribute("aria-label", title);
        _html.Element("title", title);
        Shape(_view.SideIndex(series.Party), x, y, point.IsDerived ? Radius * 0.7 : Radius);
        if (point.Stance == Stance.Denied)
            _html.Open("path", "strike").Attribute("d", string.Create(CultureInfo.InvariantCulture, $"M{x - 8:0.#} {y + 8:0.#}L{x + 8:0.#} {y - 8:0.#}")).Close("path");
        if (!point.IsDerived)
            PointLabel(point, x, y);
        _html.Close(target is null ? "g" : "a");
    }

    // Sides differ in shape as well as in colour.
    private void Shape(int side, double x, double y, double r)
    {
        FormattableString? path = side switch
        {
            2 => $"M{x - r * 0.9:0.#} {y - r * 0.9:0.#}H{x + r * 0.9:0.#}V{y + r * 0.9:0.#}H{x - r * 0.9:0.#}Z",
            3 => $"M{x:0.#} {y - r * 1.2:0.#}L{x + r * 1.1:0.#} {y + r * 0.8:0.#}H{x - r * 1.1:0.#}Z",
            4 => $"M{x:0.#} {y - r * 1.3:0.#}L{x + r * 1.3:0.#} {y:0.#}L{x:0.#} {y + r * 1.3:0.#}L{x - r * 1.3:0.#} {y:0.#}Z",
            5 => $"M{x:0.#} {y + r * 1.2:0.#}L{x + r * 1.1:0.#} {y - r * 0.8:0.#}H{x - r * 1.1:0.#}Z",
            6 => $"M{x - r * 0.5:0.#} {y - r:0.#}H{x + r * 0.5:0.#}L{x + r:0.#} {y:0.#}L{x + r * 0.5:0.#} {y + r:0.#}H{x - r * 0.5:0.#}L{x - r:0.#} {y:0.#}Z",
            _ => null,
        };
        if (path is null)
            _html.Open("circle", "marker").Number("cx", x).Number("cy", y).Number("r", r).Close("circle");
        else
            _html.Open("path", "marker").Attribute("d", path.ToString(CultureInfo.InvariantCulture)).Close("path");
    }

    // Above the marker, else below, else beside; left out where all are taken: the table has it.
    private void PointLabel(ChartPoint point, double x, double y)
    {
        var text = NumberWords.Short(point.Value);
        _ = TryLabel(text, x, y - 11, TextAnchor.Middle) || TryLabel(text, x, y + 20, TextAnchor.Middle) || TryLabel(text, x - 10, y + 5, TextAnchor.End)
            || TryLabel(text, x + 10, y - 8, TextAnchor.Start) || TryLabel(text, x + 10, y + 17, TextAnchor.Start);
    }

    private bool TryLabel(string text, double x, double y, TextAnchor anchor)
    {
        var box = ChartBox.OfText(x, y, text, _layout.FontSize, anchor);
        if (box.Left < _layout.Left || box.Right > _layout.Width || box.Top < _layout.Top - 8 || box.Bottom > _layout.PlotBottom || _taken.Exists(box.Overlaps))
            return false;
        _taken.Add(box);
        Text(x, y, text, anchor, "value");
        return true;
    }
}
