namespace Parley.Sources;

/// <summary>A caption printed twice is one caption; a headline printed again is furniture.</summary>
internal static class Repeats
{
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
}
