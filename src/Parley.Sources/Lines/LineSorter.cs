namespace Parley.Sources;

/// <summary>Gives every line of a page its role. Long lines that are sentences stay in the body unless a rule is sure: to lose a report's words is worse than to keep a notice.</summary>
internal sealed class LineSorter(PageRules rules)
{
    public void Sort(Page page, string? givenTitle)
    {
        var buffer = new List<PhraseMatch>();
        for (var i = 0; i < page.Lines.Count; i++)
            page.Lines[i] = rules.Prefixes.Strip(page.Lines[i], buffer);
        page.Facts.HasBodyMarkup = page.Facts.IsHtml && page.Lines.Exists(line => line.IsProse);
        var furniture = new FurnitureSorter(rules, page, buffer);
        furniture.SortAnywhere();
        furniture.DropBetweenWalls();
        new AgencyBrackets(rules, page).MarkCaptions();
        if (page.Facts.IsHtml)
            CreditedPictures.MarkCaptions(page.Lines);
        var head = new HeadSorter(rules, page, buffer);
        head.Sort(givenTitle ?? page.Facts.Title);
        new TailSorter(rules, page, buffer).Sort();
        new AuthorBoxes(rules, page).Drop();
        Repeats.Drop(page.Lines);
        if (page.Facts.IsHtml)
        {
            Repeats.DropLabels(page.Lines);
            Echoes.Drop(page.Lines);
        }
    }
}
