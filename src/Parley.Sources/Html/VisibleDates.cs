using Parley.Model;

namespace Parley.Sources;

/// <summary>The date that a reader of the page sees beside the headline.</summary>
internal sealed class VisibleDates(PageRules rules, HtmlTree tree, HtmlBody body, List<HtmlParagraph> paragraphs)
{
    // A date further above belongs to the page or to another report.
    private const int Above = 4;
    private const int Below = 10;
    private const int MaxLetters = 160;

    public void Read(PageFacts facts)
    {
        var headline = paragraphs.FindIndex(paragraph => paragraph.Node == body.Headline);
        if (headline < 0)
            return;
        for (var i = headline; i < paragraphs.Count && i <= headline + Below && !(i > headline && IsBody(paragraphs[i])); i++)
            Read(paragraphs[i], facts);
        for (var i = headline - 1; i >= 0 && i >= headline - Above; i--)
            Read(paragraphs[i], facts);
    }

    private bool IsBody(HtmlParagraph paragraph) => paragraph.IsProse && tree.IsInside(paragraph.Node, body.Container) && !rules.DateLines.TryRead(paragraph.Text, out _);

    private void Read(HtmlParagraph paragraph, PageFacts facts)
    {
        if (paragraph.Text.Length > MaxLetters || (paragraph.Hints & LineHints.Date) == 0 && !rules.DateLines.TryRead(paragraph.Text, out _, IsDayFirst(facts.Language)))
            return;
        var label = HeaderWord.None;
        foreach (var (day, word) in rules.DateLines.All(paragraph.Text, IsDayFirst(facts.Language)))
        {
            label = word == HeaderWord.None ? label : word;
            if (label != HeaderWord.Updated)
                facts.Visible ??= EdtfDate.FromDay(day);
            else if (facts.Updated is null)
                (facts.Updated, facts.UpdatedBasis) = (EdtfDate.FromDay(day), PublishedBasis.Header);
        }
    }

    // 02/10/2020 is the second of October but where the page says that it is written in American English.
    private static bool? IsDayFirst(string? language) => language switch
    {
        null => null,
        _ when language.Equals("en-US", StringComparison.OrdinalIgnoreCase) => false,
        _ when language.Length > 2 => true,
        _ => null,
    };
}
