namespace Parley.Sources;

/// <summary>What a page says of its writer behind the report: her name once more, and "Jane Doe is a reporter who covers ...".</summary>
internal sealed class AuthorBoxes(PageRules rules, Page page)
{
    private const int Reach = 8;
    private const int MinProse = 3;
    private const int MaxBioWords = 120;

    public void Drop()
    {
        if (!page.Facts.IsHtml)
            return;
        DropUnsigned();
        if (page.Facts.Byline is not { } names)
            return;
        DropMarked(names);
        var first = FirstLine();
        for (var i = first; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (line.IsOpen && IsBio(line, names))
                line.Become(LineRole.Furniture, "author-bio");
            else if (line.IsOpen && Writers.Is(line, names))
                line.Become(LineRole.Byline, "writer");
        }
    }

    // An element of the writer's that tells of her in sentences, wherever it stands.
    private void DropMarked(string names)
    {
        foreach (var line in page.Lines)
        {
            if (line.IsProse && line.Has(LineHints.Byline) && line.Shape.Words <= MaxBioWords && Writers.NameEnd(line.Text, names) > 0)
                line.Become(LineRole.Furniture, "author-bio");
        }
    }

    // "Jane Doe is the founder of ... Write to her at jane@doe.example": the last line, where nothing says who wrote the report, but how to reach her.
    private void DropUnsigned()
    {
        var last = page.Lines.FindLast(line => line.IsOpen);
        if (last is not { IsProse: true } || last.Shape.Words > MaxBioWords || page.Lines.Count(line => line.IsProse) < MinProse || !HasAddress(last.Text))
            return;
        if (rules.Bylines.Bio(last, MaxBioWords) is not { } name)
            return;
        page.Facts.Byline ??= name;
        last.Become(LineRole.Furniture, "author-bio");
    }

    private static bool HasAddress(string text) =>
        text.Contains('@', StringComparison.Ordinal) || text.Contains("[email", StringComparison.OrdinalIgnoreCase) || text.Contains("www.", StringComparison.OrdinalIgnoreCase) || text.Contains("http", StringComparison.OrdinalIgnoreCase);

    // The last few lines that are still open, but not the first paragraphs of a short report.
    private int FirstLine()
    {
        var (i, open) = (page.Lines.Count, 0);
        while (i > 0 && open < Reach)
            open += page.Lines[--i].IsOpen ? 1 : 0;
        var prose = 0;
        for (var k = 0; k < page.Lines.Count; k++)
        {
            prose += page.Lines[k].IsProse ? 1 : 0;
            if (prose == MinProse)
                return Math.Max(i, k + 1);
        }
        return page.Lines.Count;
    }

    private bool IsBio(PageLine line, string names)
    {
        if (line.Shape.Words > MaxBioWords || Writers.NameEnd(line.Text, names) is not (> 0 and var end))
            return false;
        var rest = line.Text.AsSpan(end).TrimStart(" ,");
        var space = rest.IndexOf(' ');
        return space > 0 && rules.Bylines.IsBioVerb(rest[..space]);
    }
}
