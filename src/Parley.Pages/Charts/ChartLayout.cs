namespace Parley.Pages;

/// <summary>Where the parts of a chart stand, in the drawing's own units.</summary>
/// <param name="Name">Ends the ids and the style class.</param>
/// <param name="Right">Room for the labels beside the plot.</param>
/// <param name="MostTicks">How many labels the axis of time has room for.</param>
internal sealed record ChartLayout(string Name, double Width, double Height, double Left, double Right, double Top, double Bottom, double FontSize, int MostTicks)
{
    /// <summary>For screens and paper.</summary>
    public static readonly ChartLayout Wide = new("wide", 920, 400, 46, 184, 40, 36, 13, 14);

    /// <summary>For telephones: the same drawing made small would not be legible.</summary>
    public static readonly ChartLayout Narrow = new("narrow", 380, 380, 30, 114, 40, 36, 12, 5);

    public double PlotRight => Width - Right;

    public double PlotBottom => Height - Bottom;
}
