namespace Parley.Sources;

/// <summary>Finds the element that holds the report, and leaves out what is furniture by its tag, role or class.</summary>
internal sealed class HtmlBody(HtmlTree tree, List<HtmlParagraph> paragraphs)
{
    // An element of furniture may hold so much of the page's running text; more, and it is the report under a bad name.
    private const double MaxDropShare = 0.4;
    private const double MinMarkedShare = 0.6;
    private const double MinInnerShare = 0.9;

    private readonly List<HtmlNode> _nodes = tree.Nodes;

    /// <summary>The headline's element; -1 where the page has none.</summary>
    public int Headline { get; private set; } = -1;

    /// <summary>The element that holds the body.</summary>
    public int Container { get; private set; }

    public void Find(PageFacts facts)
    {
        CountProse();
        Headline = FindHeadline(facts);
        Drop();
        CountProse();
        Container = FindContainer();
    }

    private void CountProse()
    {
        foreach (var node in _nodes)
            node.Prose = 0;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.IsProse && !_nodes[paragraph.Node].IsDropped)
                _nodes[paragraph.Node].Prose += paragraph.Shape.Words + paragraph.Shape.Wide / 4;
        }
        for (var i = _nodes.Count - 1; i > 0; i--)
        {
            if (_nodes[i].Parent >= 0)
                _nodes[_nodes[i].Parent].Prose += _nodes[i].Prose;
        }
    }

    /// <summary>The one that says the title, else the first outside furniture, else an element that calls itself the headline.</summary>
    private int FindHeadline(PageFacts facts)
    {
        var best = (Rank: 0, Node: -1);
        foreach (var paragraph in paragraphs)
        {
            var rank = HeadlineRank(paragraph, facts);
            if (rank > best.Rank)
                best = (rank, paragraph.Node);
        }
        return best.Node;
    }

    private int HeadlineRank(HtmlParagraph paragraph, PageFacts facts)
    {
        if (paragraph.Text.Length > 400 || HeadSorter.IsSame(paragraph.Text, facts.Outlet))
            return 0;
        var (heading, isNamed, inFurniture) = (0, false, false);
        for (var i = paragraph.Node; i >= 0; i = _nodes[i].Parent)
        {
            heading = heading == 0 && _nodes[i].Tag is ['h', >= '1' and <= '6'] ? _nodes[i].Tag[1] - '0' : heading;
            isNamed |= _nodes[i].Property == "headline" || (_nodes[i].Class & ClassKind.Headline) != 0 && _nodes[i].Prose == 0;
            inFurniture |= _nodes[i].Tag is "aside" or "nav" or "footer";
        }
        var isTitle = HeadSorter.IsSame(paragraph.Text, facts.Title);
        if (inFurniture || heading == 0 && !isNamed)
            return 0;
        return (isTitle ? 8 : 0) + (heading == 1 ? 4 : 0) + (isNamed ? 2 : 0);
    }

    private void Drop()
    {
        var total = _nodes.Count == 0 ? 0 : _nodes[0].Prose;
        for (var i = 0; i < _nodes.Count; i++)
        {
            var node = _nodes[i];
            node.IsDropped = node.Parent >= 0 && _nodes[node.Parent].IsDropped || node.Text is null && IsFurniture(node, i) && node.Prose <= total * MaxDropShare;
        }
    }

    private bool IsFurniture(HtmlNode node, int index)
    {
        if (Headline >= 0 && tree.IsInside(Headline, index))
            return false;
        if (node.Kind == TagKind.Drop || node.IsAside)
            return true;
        if (node.Tag == "header" && index < FirstProse() && Headline < 0)
            return false;
        if ((node.Class & ClassKind.Drop) != 0)
            return (node.Class & (ClassKind.Byline | ClassKind.Date | ClassKind.Caption | ClassKind.Standfirst)) == 0 && node.Tag is not ("body" or "html" or "main" or "article" or "figure" or "figcaption");
        // A masthead; the header of an article holds the headline and was let pass above, or lies in the article.
        return node.Tag == "header" && !HasAncestor(index, "article") && !HasAncestor(index, "main");
    }

    private int FirstProse() => paragraphs.Find(paragraph => paragraph.IsProse)?.Node ?? int.MaxValue;

    private bool HasAncestor(int index, string tag)
    {
        for (var i = _nodes[index].Parent; i >= 0; i = _nodes[i].Parent)
        {
            if (_nodes[i].Tag == tag)
                return true;
        }
        return false;
    }

    /// <summary>The element marked as the body, else the article, else the main part; then inwards as long as nearly all running text lies in one child.</summary>
    private int FindContainer()
    {
        if (_nodes.Count == 0)
            return 0;
        var container = Marked(node => node.Property == "articleBody" || (node.Class & ClassKind.Body) != 0) ?? Marked(node => node.Tag == "article") ?? Marked(node => node.Tag == "main") ?? 0;
        while (InnerOf(container) is { } inner)
            container = inner;
        return container;
    }

    private int? Marked(Predicate<HtmlNode> isMarked)
    {
        var total = _nodes[0].Prose;
        var best = -1;
        for (var i = 0; i < _nodes.Count; i++)
        {
            if (!_nodes[i].IsDropped && _nodes[i].Prose > 0 && _nodes[i].Prose >= total * MinMarkedShare && isMarked(_nodes[i]) && (best < 0 || _nodes[i].Prose > _nodes[best].Prose))
                best = i;
        }
        return best < 0 ? null : best;
    }

    private int? InnerOf(int container)
    {
        for (var i = container + 1; i < _nodes[container].End; i = Math.Max(i + 1, _nodes[i].End))
        {
            var node = _nodes[i];
            if (node.Kind == TagKind.Block && node.Tag is not ("p" or "blockquote" or "ul" or "ol" or "li" or "pre") && node.Prose >= _nodes[container].Prose * MinInnerShare && node.Prose > 0)
                return i;
        }
        return null;
    }
}
