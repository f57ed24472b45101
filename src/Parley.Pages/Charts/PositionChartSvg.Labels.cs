using System.Globalization;

namespace Parley.Pages;

/// <summary>The labels beside the plot: last levels by side, levels to compare with, and the gap.</summary>
internal sealed partial class PositionChartSvg
{
    private void SideLabels()
    {
        var labels = new List<SideLabel>();
        foreach (var series in _chart.Series)
        {
            if (series.Points.FindLast(static point => !point.IsDerived) is { Holds: true } last)
                labels.Add(new(_amounts.Y(last.Value), PartyWords.Of(series.Party), NumberWords.Short(last.Value), "side-label " + _view.SideClass(series.Party)));
        }
        foreach (var reference in _chart.References)
            labels.Add(new(_amounts.Y(reference.Accounts[^1].Value), null, reference.Label, "reference-label"));
        if (_chart.Gaps.Count > 0)
            labels.Add(new((_amounts.Y(_chart.Gaps[^1].High) + _amounts.Y(_chart.Gaps[^1].Low)) / 2, null, GapLabel(_chart.Gaps[^1]), "gap-label"));
        labels.Sort(static (a, b) => a.Y.CompareTo(b.Y));
        var wanted = labels.ConvertAll(label => new WantedLabel(label.Y, label.Lines(_layout).Count * (_layout.FontSize + 3) + 4));
        var places = LabelColumn.Place(wanted, _layout.Top - 10, _layout.PlotBottom + 8);
        for (var i = 0; i < labels.Count; i++)
            Label(labels[i], places[i]);
        if (_chart.Gaps.Count > 0)
            Bracket(_chart.Gaps[^1]);
    }

    private static string GapLabel(ChartGap gap)
    {
        var amount = "gap " + NumberWords.Short(gap.High - gap.Low);
        return gap.Percent is { } percent ? string.Create(CultureInfo.InvariantCulture, $"{amount} ({percent:0}\u00A0%)") : amount;
    }

    private void Label(SideLabel label, double middle)
    {
        var lines = label.Lines(_layout);
        var x = _layout.PlotRight + 22;
        var height = _layout.FontSize + 3;
        _html.Open("g", label.Class).Attribute("aria-hidden", "true");
        Rule(_layout.PlotRight + 8, label.Y, x - 4, middle, "leader");
        for (var i = 0; i < lines.Count; i++)
            Text(x, middle + (i - (lines.Count - 1) / 2.0) * height + _layout.FontSize * 0.35, lines[i], TextAnchor.Start, "side-line");
        _html.Close("g");
    }

    private void Bracket(ChartGap gap)
    {
        var (x, top, bottom) = (_layout.PlotRight + 7, _amounts.Y(gap.High), _amounts.Y(gap.Low));
        _html.Open("path", "bracket").Attribute("d", string.Create(CultureInfo.InvariantCulture, $"M{x - 5:0.#} {top:0.#}H{x:0.#}V{bottom:0.#}H{x - 5:0.#}")).Close("path");
    }

    private sealed record SideLabel(double Y, string? Name, string Text, string Class)
    {
        private const int MostLines = 3;

        /// <summary>Name and amount, broken into lines for the room beside the plot.</summary>
        public List<string> Lines(ChartLayout layout)
        {
            var most = (int)((layout.Right - 26) / (layout.FontSize * 0.56));
            var words = (Name is null ? Text : Name + " " + Text).Split(' ');
            var lines = new List<string> { words[0] };
            foreach (var word in words[1..])
            {
                if (lines[^1].Length + word.Length < most)
                    lines[^1] += " " + word;
                else if (lines.Count < MostLines)
                    lines.Add(word);
                else
                    lines[^1] += "\u2026";
                if (lines[^1].EndsWith('\u2026'))
                    break;
            }
            return lines.ConvertAll(line => Cut(line, most));
        }

        private static string Cut(string text, int most) => text.Length <= most ? text : text[..Math.Max(1, most - 1)] + "\u2026";
    }
}
