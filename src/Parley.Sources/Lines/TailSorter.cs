namespace Parley.Sources;

/// <summary>Sorts what stands behind the body: sign-offs, tags, related titles, forms, notices.</summary>
internal sealed class TailSorter(PageRules rules, Page page, List<PhraseMatch> buffer)
{
    private const int SignOffReach = 3;
    private const int MinProse = 3;
    private const int MaxNameWords = 4;
    private const int MaxLinkWords = 14;

    public void Sort()
    {
        var furniture = new FurnitureSorter(rules, page, buffer);
        var signOffs = 0;
        for (var i = TailStart(); i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (!line.IsOpen)
                continue;
            if (rules.YearlessDates.Labelled(line.Text) is { } labelled)
                page.Facts.Yearless ??= labelled;
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
            else if (rules.YearlessDates.Read(line.Text) is { } yearless)
            {
                page.Facts.Yearless ??= yearless;
                line.Become(LineRole.Furniture, "header-date");
            }
            else if ((rules.Bylines.Signed(line) ?? Dashed(line)) is { } signed)
            {
                page.Facts.Byline ??= signed;
                line.Become(LineRole.Byline, "byline");
            }
            else if (IsLink(line))
                line.Become(LineRole.Furniture, "link");
        }
        FindBio();
    }

    // Behind the last sentence of plain text stands what the page says of other pages: "Markets live", "Iron ore below $100".
    private bool IsLink(PageLine line) => !page.Facts.IsHtml && line.IsOpen && line.Shape is { Words: > 0 and <= MaxLinkWords, EndsSentence: false }
        && !line.Has(LineHints.ListItem | LineHints.AfterImage) && char.IsLetterOrDigit(line.Text[0]) && !IsTableRow(line)
        && rules.Bylines.Listed(line) is null && !rules.Bylines.IsRole(line) && page.Lines.Count(other => other.IsProse) >= MinProse;

    private static bool IsTableRow(PageLine line) => line.Tokens.Count(token => token.IsNumber) * 3 >= line.Shape.Words;

    // "Jane Doe is the paper's economics editor.": where nothing above says who wrote it.
    private void FindBio()
    {
        if (page.Facts.IsHtml || page.Facts.Byline is not null)
            return;
        var last = page.Lines.FindLast(line => line.Role != LineRole.Furniture);
        if (last is { IsProse: true } && rules.Bylines.Bio(last) is { } name)
        {
            page.Facts.Byline = name;
            last.Become(LineRole.Byline, "bio");
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
