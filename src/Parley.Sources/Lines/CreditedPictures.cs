namespace Parley.Sources;

/// <summary>A picture, a sentence, and below it who took the picture: the sentence is the caption, whatever its markup says.</summary>
internal static class CreditedPictures
{
    private const int MaxCaptionWords = 45;
    private const int MaxCreditWords = 9;

    public static void MarkCaptions(List<PageLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var (line, credit) = (lines[i - 1], lines[i]);
            if (line.IsOpen && line.Has(LineHints.AfterImage) && !line.Has(LineHints.Headline | LineHints.Heading) && line.Shape.Words <= MaxCaptionWords && !line.Text.AsSpan().ContainsAny('"', '\u201C')
                && credit is { Role: LineRole.Caption, Shape.Words: <= MaxCreditWords } && !credit.Has(LineHints.AfterImage | LineHints.Caption))
                line.Become(LineRole.Caption, "credited");
        }
    }
}
