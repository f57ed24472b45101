namespace Parley.Sources;

/// <summary>Lists in the midst of a report whose every item is mostly a link: other reports on the matter.</summary>
internal static class LinkLists
{
    private const double MinLinkShare = 0.5;

    /// <summary>The lists' nodes; -1 is never among them.</summary>
    public static HashSet<int> Find(HtmlTree tree, List<HtmlParagraph> paragraphs)
    {
        var items = new Dictionary<int, bool>();
        foreach (var paragraph in paragraphs)
        {
            var list = ListOf(tree, paragraph.Node);
            if (list >= 0)
                items[list] = paragraph.LinkShare >= MinLinkShare && items.GetValueOrDefault(list, true);
        }
        return [.. items.Where(one => one.Value).Select(one => one.Key)];
    }

    /// <summary>The list that a node stands in; -1 where it stands in none.</summary>
    public static int ListOf(HtmlTree tree, int node)
    {
        for (; node >= 0; node = tree.Nodes[node].Parent)
        {
            if (tree.Nodes[node].Tag is "ul" or "ol")
                return node;
        }
        return -1;
    }
}
