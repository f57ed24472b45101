namespace Parley.Sources;

/// <summary>A paragraph of a page.</summary>
/// <param name="Text">Normalised.</param>
/// <param name="Node">The node that its first words stand in.</param>
/// <param name="Hints">What the markup says about it.</param>
/// <param name="LinkShare">Which part of its letters are links, 0 to 1.</param>
/// <param name="IsPreformatted">Whether its line breaks count.</param>
internal sealed record HtmlParagraph(string Text, int Node, LineHints Hints, double LinkShare, bool IsPreformatted)
{
    private const double MaxProseLinkShare = 0.5;

    public LineShape Shape => field ??= new LineShape(Text);

    public bool IsProse => LinkShare < MaxProseLinkShare && (IsPreformatted || Shape.IsProse) && (Hints & LineHints.Caption) == 0;
}
