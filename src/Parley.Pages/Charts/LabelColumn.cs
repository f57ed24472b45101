namespace Parley.Pages;

/// <summary>Labels beside a chart: each as near to its level as the others allow.</summary>
internal static class LabelColumn
{
    /// <param name="wanted">The levels, ascending, with each label's height.</param>
    /// <returns>The middle of each label.</returns>
    public static double[] Place(List<WantedLabel> wanted, double top, double bottom)
    {
        var places = new double[wanted.Count];
        var edge = top;
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Math.Max(wanted[i].Y, edge + wanted[i].Height / 2);
            edge = places[i] + wanted[i].Height / 2;
        }
        edge = bottom;
        for (var i = places.Length - 1; i >= 0 && places[i] + wanted[i].Height / 2 > edge; i--)
        {
            places[i] = edge - wanted[i].Height / 2;
            edge = places[i] - wanted[i].Height / 2;
        }
        return places;
    }
}

/// <summary>A label of some height that would stand at a level.</summary>
internal sealed record WantedLabel(double Y, double Height);
