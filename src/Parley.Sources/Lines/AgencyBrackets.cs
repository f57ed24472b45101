namespace Parley.Sources;

/// <summary>Captions whose only mark is the report's own agency in brackets: "A worker passes a sign at the gate on Monday. (Wire)" between two paragraphs.</summary>
internal sealed class AgencyBrackets(PageRules rules, Page page)
{
    private const int MaxWords = 60;

    public void MarkCaptions()
    {
        var last = page.Lines.FindLastIndex(line => line.IsProse);
        if (last < 0)
            return;
        var agency = Agency();
        var marked = page.Lines.FindAll(line => IsMarked(line, agency));
        var prose = page.Lines.Count(line => line.IsProse);
        // Where many paragraphs end so, each is a report of its own and the brackets say whose.
        if (marked.Count * 3 > prose)
            return;
        foreach (var line in marked)
        {
            if (line != page.Lines[last])
                line.Become(LineRole.Caption, "agency-bracket");
        }
    }

    private bool IsMarked(PageLine line, string? agency)
    {
        if (!line.IsOpen || line.Shape.Words is 0 or > MaxWords || line.Text[^1] != ')' || line.Text.AsSpan().ContainsAny('"', '\u201C', '\u201D'))
            return false;
        var open = line.Text.LastIndexOf('(');
        if (open < 2 || line.Text.AsSpan(0, open).TrimEnd() is not [.., '.'])
            return false;
        var inside = line.Text.AsSpan(open + 1, line.Text.Length - open - 2).Trim();
        return agency is not null && inside.Equals(agency, StringComparison.OrdinalIgnoreCase) || rules.Outlets.Find(inside) is { IsAgency: true };
    }

    private string? Agency()
    {
        foreach (var line in page.Lines)
        {
            if (line.IsOpen && rules.Datelines.Read(line.Text)?.Agency is { } agency)
                return agency;
            if (line.IsProse)
                break;
        }
        return null;
    }
}
