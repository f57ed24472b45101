namespace Parley.Sources;

/// <summary>A caption printed twice is one caption; a headline printed again is furniture, and so is a label that stands above each picture of a series.</summary>
internal static class Repeats
{
    private const int MinTimes = 3;
    private const int MaxLabelWords = 12;

    public static void Drop(List<PageLine> lines)
    {
        var captions = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        string? headline = null;
        foreach (var line in lines)
        {
            if (line.Role == LineRole.Caption && !captions.Add(line.Text))
                line.Become(LineRole.Furniture, "repeated-caption");
            else if (line.Role == LineRole.Headline)
                headline ??= line.Text;
            else if (line.IsOpen && headline is not null && HeadSorter.IsSame(line.Text, headline))
                line.Become(LineRole.Furniture, "repeated-headline");
        }
    }

    /// <summary>Drops the labels of a page with markup that stand in it three times and more: "Two centuries of the harbour" above each of its pictures. Rows of tables, lines of programs and headings may be alike.</summary>
    public static void DropLabels(List<PageLine> lines)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (IsLabel(line))
                times[line.Text] = times.GetValueOrDefault(line.Text) + 1;
        }
        foreach (var line in lines)
        {
            if (IsLabel(line) && times[line.Text] >= MinTimes)
                line.Become(LineRole.Furniture, "repeated-label");
        }
    }

    private static bool IsLabel(PageLine line) =>
        line.IsOpen && line.Shape is { Words: > 0 and <= MaxLabelWords, EndsSentence: false, Capitals: > 0 } && line.Text[^1] != ':' && char.IsLetterOrDigit(line.Text[0])
        && !line.Has(LineHints.Table) && (line.Has(LineHints.AfterImage) || !line.Has(LineHints.Heading | LineHints.ListItem) && line.Shape.Words > 1);
}
