namespace Parley.Sources;

/// <summary>A report in several pages that all stand in the file: one section is shown, its siblings are hidden until the reader turns the page.</summary>
internal static class HiddenPages
{
    private const int MinHidden = 3;
    private const int MinWords = 15;

    /// <summary>The hidden sections; empty where the page has none.</summary>
    public static HashSet<int> Find(List<HtmlNode> nodes)
    {
        var found = new HashSet<int>();
        var families = new Dictionary<int, (string Tag, int Shown, int Words, List<int> Hidden)>();
        for (var i = 1; i < nodes.Count; i++)
        {
            var node = nodes[i];
            if (node.Tag is not ("div" or "section" or "article" or "li") || node.Prose < (node.IsHidden ? MinWords : 1))
                continue;
            if (!families.TryGetValue(node.Parent, out var family))
                family = (node.Tag, 0, 0, []);
            if (node.Tag != family.Tag)
                continue;
            if (node.IsHidden)
                family.Hidden.Add(i);
            else
                (family.Shown, family.Words) = (family.Shown + 1, family.Words + node.Prose);
            families[node.Parent] = family;
        }
        foreach (var (_, shown, words, hidden) in families.Values)
        {
            if (shown > 0 && hidden.Count >= MinHidden && hidden.Sum(i => nodes[i].Prose) >= words)
                found.UnionWith(hidden);
        }
        return found;
    }
}
