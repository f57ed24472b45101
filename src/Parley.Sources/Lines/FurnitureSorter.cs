namespace Parley.Sources;

/// <summary>Finds captions, credits, and what is furniture wherever it stands.</summary>
internal sealed class FurnitureSorter(PageRules rules, Page page, List<PhraseMatch> buffer)
{
    private const int MinProseBeforeRest = 3;
    private const int MaxListLines = 40;
    private const int MaxLabelWords = 3;
    private const int MaxWallLines = 3;
    private const int MinTeaserWords = 4;

    public void SortAnywhere()
    {
        var prose = 0;
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (!line.IsOpen)
                continue;
            var entry = rules.Furniture.Find(line, FurnitureZone.Any, buffer);
            if (entry is not null && IsTitleOf(page, line, entry))
                entry = null;
            if (entry is not null && !line.Has(LineHints.Headline))
            {
                line.Become(LineRole.Furniture, entry.Kind);
                if (entry.Effect == FurnitureEffect.List)
                    DropTitles(i + 1, entry.Kind);
                else if (entry.Effect == FurnitureEffect.Rest && prose >= MinProseBeforeRest)
                    DropRest(i + 1, entry.Kind);
            }
            else if (IsVideoTeaser(line))
                line.Become(LineRole.Furniture, "teaser");
            else if (!IsWriterRow(line) && rules.Captions.IsCaption(line, buffer))
                line.Become(LineRole.Caption, "caption");
            else if (rules.Credits.IsCredit(line, buffer, out var reporters))
            {
                line.Become(LineRole.Byline, "credits");
                page.Facts.Reporters ??= reporters;
            }
            else if (IsLoneAddress(line) || IsFileName(line.Text))
                line.Become(LineRole.Furniture, "address");
            else if (page.Facts.HasBodyMarkup && line.Shape is { Words: 0, Wide: 0 })
                line.Become(LineRole.Furniture, "mark");
            else if (IsLabelledLink(line))
                line.Become(LineRole.Furniture, "link");
            else if (!line.Has(LineHints.Headline) && MenuLines.IsMenu(line) && !IsHeaderDate(line))
                line.Become(LineRole.Furniture, "menu");
            else
                prose += line.IsProse ? 1 : 0;
        }
    }

    /// <summary>What stands between two lines of one notice to subscribers is part of it.</summary>
    public void DropBetweenWalls()
    {
        var last = -1;
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (page.Lines[i] is not { Role: LineRole.Furniture, Rule: "paywall" })
                continue;
            for (var k = last + 1; last >= 0 && i - last <= MaxWallLines && k < i; k++)
            {
                if (page.Lines[k].IsOpen)
                    page.Lines[k].Become(LineRole.Furniture, "paywall");
            }
            last = i;
        }
    }

    /// <summary>"EXPLAINED: What do the two sides want?": a question on the first line of plain text is more likely its headline than a link.</summary>
    public static bool IsTitleOf(Page page, PageLine line, FurnitureLexicon.Entry entry) =>
        entry is { Kind: "related", Effect: FurnitureEffect.Line } && !page.Facts.IsHtml && line.Text[^1] == '?' && page.Lines.Find(other => other.IsOpen) == line;

    /// <summary>The titles of other reports, below a line such as "Related stories".</summary>
    public void DropTitles(int from, string rule)
    {
        for (var i = from; i < page.Lines.Count && i < from + MaxListLines; i++)
        {
            var line = page.Lines[i];
            if (line.Role == LineRole.Furniture)
                continue;
            // Below the titles may come the comments, and with them the end of all that is worth reading.
            if (rules.Furniture.Find(line, FurnitureZone.Tail, buffer) is { Effect: FurnitureEffect.Rest })
                return;
            if (!line.IsOpen || line.IsProse && !line.Has(LineHints.Links) || line.Has(LineHints.Heading | LineHints.Headline) && i > from
                || rules.Captions.IsCaption(line, buffer) || rules.Datelines.Read(line.Text) is not null || rules.Bylines.Signed(line) is not null || IsHeaderDate(line))
                return;
            line.Become(LineRole.Furniture, rule);
        }
    }

    private void DropRest(int from, string rule)
    {
        for (var i = from; i < page.Lines.Count; i++)
            page.Lines[i].Become(LineRole.Furniture, rule);
    }

    // A picture, and below it the title of the film that it leads to.
    private static bool IsVideoTeaser(PageLine line) =>
        line.Has(LineHints.Caption) && line.Has(LineHints.Links) && line.Shape is { EndsSentence: false, Words: >= MinTeaserWords } && line.Text[^1] is not (')' or ']') && !line.Text.Contains(':', StringComparison.Ordinal);

    // "AFP/The Ledger - jane@ledger.example", in the writer's own element.
    private bool IsWriterRow(PageLine line) =>
        line.Has(LineHints.Byline) && line.Has(LineHints.Between) && page.Facts.Byline is { } names && line.Text.StartsWith(names, StringComparison.OrdinalIgnoreCase);

    private bool IsHeaderDate(PageLine line) => rules.DateLines.TryRead(line.Text, out _);

    // "READ ALSO: Some other report", and most of it is a link.
    private static bool IsLabelledLink(PageLine line)
    {
        if (!line.Has(LineHints.Links) || line.Tokens.Length < 4)
            return false;
        for (var i = 1; i <= MaxLabelWords && i < line.Tokens.Length; i++)
        {
            if (line.Tokens[i].Key is ":" or "|")
                return true;
        }
        return false;
    }

    // "IMG_2041.jpg", which stands for a picture that did not load.
    private static bool IsFileName(string text) =>
        !text.Contains(' ', StringComparison.Ordinal) && Path.GetExtension(text.AsSpan()) is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp";

    // "name@paper.example, other@paper.example", "https://..." and nothing else.
    private static bool IsLoneAddress(PageLine line)
    {
        if (line.Text.Length > 300 || !line.Text.AsSpan().ContainsAny('@', '/', '.'))
            return false;
        foreach (var piece in line.Text.Split([' ', ',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            var isMail = piece.IndexOf('@', StringComparison.Ordinal) > 0 && piece.Contains('.', StringComparison.Ordinal);
            if (!isMail && !piece.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !piece.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }
}
