namespace Parley.Sources;

/// <summary>Sorts what stands before the body: masthead, sections, headline, byline, date.</summary>
internal sealed class HeadSorter(PageRules rules, Page page, List<PhraseMatch> buffer)
{
    private const int HeaderReach = 6;
    private const int MaxHeadlineWords = 30;
    private const int MinHeadlineWords = 4;
    private const int MinStandfirstWords = 8;
    private const int MinWideLetters = 8;

    public void Sort(string? title)
    {
        var bodyStart = BodyStart(title);
        for (var i = 0; i < bodyStart; i++)
            SortBeforeHeadline(page.Lines[i]);
        var headline = Headline(bodyStart, title);
        if (headline >= 0)
            page.Lines[headline].Become(LineRole.Headline, "headline");
        DropSections(headline);
        for (var i = Math.Max(0, headline + 1); i < bodyStart; i++)
            SortBelowHeadline(page.Lines[i], headline >= 0);
    }

    /// <summary>The first line of running text that is no headline; lines of names and dates a little below a standfirst still belong to the head.</summary>
    private int BodyStart(string? title)
    {
        var first = 0;
        while (first < page.Lines.Count && !IsBody(first, title))
            first++;
        var start = first;
        for (var (i, prose) = (first, 0); i < page.Lines.Count && i < first + HeaderReach && prose < 3; i++)
        {
            var line = page.Lines[i];
            prose += line.IsProse ? 1 : 0;
            if (line.IsOpen && i > first && (IsWriter(line) || IsDateLine(line, out _) || IsHalfDate(line) || rules.Bylines.Signed(line) is not null) && rules.Datelines.Read(page.Lines[first].Text) is null)
                start = i + 1;
        }
        return start;
    }

    private bool IsBody(int index, string? title)
    {
        var line = page.Lines[index];
        if (!line.IsOpen || line.Has(LineHints.Headline | LineHints.Byline | LineHints.Date) || IsDateLine(line, out _))
            return false;
        if (rules.Datelines.Read(line.Text) is { } dateline && (dateline.Date is not null || dateline.Agency is not null || line.IsProse))
            return true;
        return line.IsProse && !IsSame(line.Text, title) && !IsHeadlineLikeProse(index);
    }

    // "Will the Allies Agree Before the Year Ends?": ends a sentence, yet is the title of what follows.
    private bool IsHeadlineLikeProse(int index)
    {
        var line = page.Lines[index];
        if (line.Shape.Words > MaxHeadlineWords || page.Lines.Take(index).Any(l => l.Role == LineRole.Headline || l.IsOpen && l.Shape.Words >= MinHeadlineWords))
            return false;
        // Nothing but a headline stands above a dateline.
        if (index + 1 < page.Lines.Count && page.Lines[index + 1] is { IsOpen: true } below && rules.Datelines.Read(below.Text) is not null)
            return true;
        var next = page.Lines.Skip(index + 1).FirstOrDefault(l => l.IsProse);
        return next is not null && next.Shape.Words > line.Shape.Words && (line.Shape.IsTitleCase || line.Text[^1] == '?' && line.Shape.Words <= 15);
    }

    private void SortBeforeHeadline(PageLine line)
    {
        if (!line.IsOpen || line.Has(LineHints.Headline))
            return;
        if (IsDateLine(line, out var date))
        {
            page.Facts.Offer(date);
            page.Facts.Place ??= rules.Datelines.PlaceOfDateLine(line.Text);
            page.Facts.Byline ??= page.Facts.Signed ??= page.Facts.IsHtml ? rules.Bylines.SignedWithin(line) : rules.Bylines.FirstField(line);
            line.Become(LineRole.Furniture, "header-date");
        }
        else if (rules.Furniture.Find(line, FurnitureZone.Head, buffer) is { } entry && !FurnitureSorter.IsTitleOf(page, line, entry))
            line.Become(LineRole.Furniture, entry.Kind);
    }

    // Below the headline, or beside a weekday: "Thursday, 12 June", "The Quarterly, Spring 2026".
    private bool IsHalfDate(PageLine line) => !line.IsProse && (rules.YearlessDates.Read(line.Text) is not null || rules.YearlessDates.Period(line.Text) is not null);

    private bool TakeHalfDate(PageLine line)
    {
        if (page.Facts.IsHtml || !IsHalfDate(line))
            return false;
        page.Facts.Yearless ??= rules.YearlessDates.Read(line.Text);
        page.Facts.HeaderPeriod ??= rules.YearlessDates.Period(line.Text);
        line.Become(LineRole.Furniture, "header-date");
        return true;
    }

    private bool IsDateLine(PageLine line, out HeaderDate date) => rules.DateLines.TryRead(line.Text, out date) && rules.Bylines.Signed(line) is null;

    private int Headline(int bodyStart, string? title)
    {
        var marked = page.Lines.FindIndex(line => line.Has(LineHints.Headline) && line.Role != LineRole.Furniture);
        if (marked >= 0)
            return marked;
        var given = title is null ? -1 : page.Lines.FindIndex(0, bodyStart, line => line.IsOpen && IsSame(line.Text, title));
        if (given >= 0)
            return given;
        var body = bodyStart < page.Lines.Count;
        var first = page.Lines.FindIndex(0, bodyStart, IsHeadline);
        if (first >= 0 && (body || page.Lines.Exists(line => line.IsProse)))
            return first;
        // A headline of two or three words, where nothing else can be it.
        var open = page.Lines.FindIndex(0, bodyStart, line => line.IsOpen && !line.Shape.EndsSentence && line.Shape.Words >= 2 && rules.Outlets.Masthead(line.Text) is null && !IsByline(line));
        return body ? open : -1;
    }

    private bool IsHeadline(PageLine line) =>
        line.IsOpen && (line.Shape.Words >= MinHeadlineWords || line.Shape.Wide >= MinWideLetters) && line.Shape.Words <= MaxHeadlineWords
        && (!line.Shape.IsProse || line.Shape.IsTitleCase || line.Text[^1] is '?' || IsHeadlineLikeProse(page.Lines.IndexOf(line)))
        && rules.Outlets.Masthead(line.Text) is null && !IsByline(line);

    private bool IsByline(PageLine line) => line.Has(LineHints.Byline) || rules.Bylines.Signed(line) is not null;

    // What stands above the headline and is no sentence, byline or caption: masthead, section, kicker.
    private void DropSections(int headline)
    {
        for (var i = 0; i < headline; i++)
        {
            var line = page.Lines[i];
            if (!line.IsOpen || line.IsProse)
                continue;
            if (rules.Bylines.Signed(line) is not null)
                SortBelowHeadline(line, hasHeadline: true);
            else if (rules.Outlets.Masthead(line.Text) is { } outlet)
            {
                page.Facts.Masthead ??= outlet;
                line.Become(LineRole.Furniture, "masthead");
            }
            else if (!TakeHalfDate(line))
                line.Become(LineRole.Furniture, "section");
        }
    }

    private void SortBelowHeadline(PageLine line, bool hasHeadline)
    {
        if (!line.IsOpen || line.IsProse && !line.Has(LineHints.Byline))
            return;
        if (TakeHalfDate(line))
            return;
        if (page.Facts.HasBodyMarkup && line.Shape is { Words: 0, Wide: 0 })
            line.Become(LineRole.Furniture, "mark");
        else if (IsWriter(line) || rules.Bylines.IsCue(line))
            line.Become(LineRole.Byline, "writer");
        else if (rules.Bylines.Signed(line) is { } signed)
        {
            page.Facts.SignedBy ??= signed;
            SetByline(line, signed, "byline");
        }
        else if (rules.Outlets.Masthead(line.Text) is { } outlet)
        {
            page.Facts.Masthead ??= outlet;
            line.Become(LineRole.Outlet, "outlet");
        }
        else if (rules.Bylines.IsRole(line))
            line.Become(LineRole.Byline, "role");
        else if ((hasHeadline || line.Has(LineHints.Byline)) && rules.Bylines.Listed(line) is { } listed)
            SetByline(line, listed, "names");
        else if (rules.PostMarks.Read(line, page.Facts, out var date))
        {
            page.Facts.Offer(date);
            page.Facts.Signed ??= rules.Bylines.SignedWithin(line) ?? (page.Facts.IsHtml ? null : rules.Bylines.FirstField(line));
            page.Facts.Byline ??= page.Facts.Signed;
            line.Become(LineRole.Furniture, "post-mark");
        }
        else if (line.Has(LineHints.Byline) && !line.IsProse && char.IsAsciiDigit(line.Text[0]))
            line.Become(LineRole.Furniture, "head");
        else if (line.Has(LineHints.Byline) && !line.IsProse)
            SetByline(line, line.Text, "byline");
        else if (line.Has(LineHints.Date) || line.Has(LineHints.Between) && line.Shape.Words < MinStandfirstWords || IsLabel(line))
            line.Become(LineRole.Furniture, "head");
    }

    // "T", "@aprilroach", "Features" between the headline and the body of a page.
    private bool IsLabel(PageLine line) =>
        page.Facts.HasBodyMarkup && line.Shape is { Words: <= 2, Wide: 0, EndsSentence: false } && !line.Has(LineHints.Heading | LineHints.ListItem);

    private bool IsWriter(PageLine line) => Writers.Is(line, page.Facts.Byline);

    private void SetByline(PageLine line, string names, string rule)
    {
        page.Facts.Byline ??= names;
        page.Facts.Signed ??= names;
        page.Facts.Place ??= rules.Datelines.PlaceOfByline(line.Text);
        // "By Jane Doe | Jan. 17, 2020": the line's date is the report's.
        if (rules.DateLines.TryRead(line.Text, out var date))
            page.Facts.Offer(date);
        if (page.Facts.IsHtml && line.Text.IndexOf(names, StringComparison.Ordinal) is >= 0 and var at)
            line.CutAt(rules.PostMarks.DateStart(line.Text, at + names.Length));
        line.Become(LineRole.Byline, rule);
    }

    internal static bool IsSame(string text, string? title) =>
        title is not null && text.Length <= 2 * title.Length + 20 && string.Equals(Key(text), Key(title), StringComparison.OrdinalIgnoreCase);

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
