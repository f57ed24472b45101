namespace Parley.Sources;

/// <summary>A report told in pictures: what stands below them is the report, not a caption beside it.</summary>
internal static class PictureStories
{
    private const int MinCaptions = 5;
    private const int MinWords = 12;
    private const int Times = 2;

    /// <summary>Takes the mark of a caption from the sentences and headings of such a page; false where it is none.</summary>
    public static bool Release(List<HtmlParagraph> paragraphs)
    {
        var (captions, words, prose) = (0, 0, 0);
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.IsProse)
                prose += paragraph.Shape.Words;
            else if (IsTold(paragraph))
                (captions, words) = (captions + 1, words + paragraph.Shape.Words);
        }
        if (captions < MinCaptions || words < Times * prose)
            return false;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i] is { Hints: var hints, Shape: var shape } && (hints & LineHints.Caption) != 0 && (shape.IsProse || shape.EndsSentence || (hints & LineHints.Heading) != 0))
                paragraphs[i] = paragraphs[i] with { Hints = paragraphs[i].Hints & ~LineHints.Caption };
        }
        return true;
    }

    private static bool IsTold(HtmlParagraph paragraph) => (paragraph.Hints & LineHints.Caption) != 0 && paragraph.Shape is { IsProse: true, Words: >= MinWords };
}
