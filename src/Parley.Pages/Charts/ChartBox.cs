namespace Parley.Pages;

/// <summary>A rectangle that something on the chart takes up.</summary>
internal sealed record ChartBox(double Left, double Top, double Right, double Bottom)
{
    public bool Overlaps(ChartBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>The room for a line of text; widths are estimated on the wide side, since the reader's font is not known.</summary>
    public static ChartBox OfText(double x, double baseline, string text, double size, TextAnchor anchor)
    {
        var width = Width(text, size);
        var left = anchor switch { TextAnchor.Start => x, TextAnchor.End => x - width, _ => x - width / 2 };
        return new ChartBox(left, baseline - size * 0.85, left + width, baseline + size * 0.25);
    }

    public static double Width(string text, double size) => text.Length * size * 0.6;
}

/// <summary>Which part of a text stands at its place.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
