namespace Parley.Sources;

/// <summary>Sorts what stands behind the body: sign-offs, tags, related titles, forms, notices.</summary>
internal sealed class TailSorter(PageRules rules, Page page, List<PhraseMatch> buffer)
{
    private const int SignOffReach = 3;
    private const int MinProse = 3;
    private const int MaxNameWords = 4;

    public void Sort()
    {
        var furniture = new FurnitureSorter(rules, page, buffer);
        var signOffs = 0;
        for (var i = TailStart(); i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (!line.IsOpen)
                continue;
            if (rules.Furniture.Find(line, FurnitureZone.Tail, buffer) is { } entry)
            {
                line.Become(LineRole.Furniture, entry.Kind);
                if (entry.Effect == FurnitureEffect.List)
                    furniture.DropTitles(i + 1, entry.Kind);
                else if (entry.Effect == FurnitureEffect.Rest)
                    DropRest(i + 1, entry.Kind);
            }
            else if (signOffs++ < SignOffReach && rules.SignOffs.Read(line.Text) is { } agency)
            {
                page.Facts.SignOff ??= agency.IsNamed ? agency : null;
                line.Become(LineRole.Outlet, "sign-off");
            }
            else if (rules.DateLines.TryRead(line.Text, out var date))
                SortDate(line, date);
            else if ((rules.Bylines.Signed(line) ?? Dashed(line)) is { } signed)
            {
                page.Facts.Byline ??= signed;
                line.Become(LineRole.Byline, "byline");
            }
        }
    }

    // "– Jane Doe" below the last paragraph.
    private string? Dashed(PageLine line) =>
        line.Tokens is [{ Key: "-" }, _, _, ..] && line.Shape.Words <= MaxNameWords ? rules.Bylines.Listed(line.With(line.Text[line.Tokens[1].Start..])) : null;

    // Behind the body only a date that says what it is is the report's.
    private void SortDate(PageLine line, HeaderDate date)
    {
        if (date.Label == HeaderWord.Published)
            page.Facts.Offer(date);
        line.Become(LineRole.Furniture, "header-date");
    }

    /// <summary>Behind the last line of running text that is no notice, or at the line that says that the readers' comments begin.</summary>
    private int TailStart()
    {
        var start = page.Facts.IsHtml ? CommentsStart() : page.Lines.Count;
        while (start > 0)
        {
            var line = page.Lines[start - 1];
            if (line.Role == LineRole.Headline || line.IsProse && rules.Furniture.Find(line, FurnitureZone.Tail, buffer) is null && !IsDate(line))
                break;
            start--;
        }
        return start;
    }

    private int CommentsStart()
    {
        var (prose, total) = (0, page.Lines.Count(line => line.IsProse));
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            prose += line.IsProse ? 1 : 0;
            if (prose >= MinProse && prose * 2 > total && line.IsOpen && !line.IsProse && rules.Furniture.Find(line, FurnitureZone.Tail, buffer) is { Effect: FurnitureEffect.Rest })
                return i;
        }
        return page.Lines.Count;
    }

    private bool IsDate(PageLine line) => rules.DateLines.TryRead(line.Text, out _);

    private void DropRest(int from, string rule)
    {
        for (var i = from; i < page.Lines.Count; i++)
            page.Lines[i].Become(LineRole.Furniture, rule);
    }
}
