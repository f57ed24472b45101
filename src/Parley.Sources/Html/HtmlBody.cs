namespace Parley.Sources;

/// <summary>Finds the element that holds the report, and leaves out what is furniture by its tag, role or class.</summary>
internal sealed class HtmlBody(HtmlTree tree, List<HtmlParagraph> paragraphs)
{
    // An element of furniture may hold so much of the page's running text; more, and it is the report under a bad name.
    private const double MaxDropShare = 0.4;

    // A window over the page, or a part beside the element that is marked as the body, may hold more: short reports stand beside long teasers.
    private const double MaxBesideShare = 0.85;
    private const int MinBodyWords = 60;

    // Behind so much of the running text stands the headline of another report.
    private const double MaxProseAbove = 0.3;
    private const int MinTitleLetters = 20;
    private const double MinMarkedShare = 0.6;
    private const double MinInnerShare = 0.9;

    // Tried in this order; the last resort is the smallest element that holds nearly all running text.
    private static readonly (string Name, Predicate<HtmlNode> IsMarked)[] Strategies =
    [
        ("microdata", static node => node.Property == "articleBody"),
        ("class", static node => (node.Class & ClassKind.Body) != 0),
        ("article", static node => node.Tag == "article"),
        ("main", static node => node.Tag == "main" || node.IsMain),
    ];

    private readonly List<HtmlNode> _nodes = tree.Nodes;
    private HashSet<int> _hiddenPages = [];

    /// <summary>Whether parts of the report are hidden until the reader turns a page.</summary>
    public bool HasHiddenPages => _hiddenPages.Count > 0;

    /// <summary>The headline's element; -1 where the page has none.</summary>
    public int Headline { get; private set; } = -1;

    /// <summary>The <c>article</c> that the body stands in; -1 where there is none.</summary>
    public int Article { get; private set; } = -1;

    /// <summary>The name of the way by which the body was found.</summary>
    public string Strategy { get; private set; } = "running-text";

    /// <summary>The element that holds the body.</summary>
    public int Container { get; private set; }

    public void Find(PageFacts facts)
    {
        CountProse();
        Headline = FindHeadline(facts);
        Drop();
        CountProse();
        Container = FindContainer();
        for (var i = Container; i >= 0 && Article < 0; i = _nodes[i].Parent)
            Article = _nodes[i].Tag == "article" ? i : -1;
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
        var (above, total) = (0, _nodes.Count == 0 ? 0 : _nodes[0].Prose);
        foreach (var paragraph in paragraphs)
        {
            var rank = HeadlineRank(paragraph, facts, isAbove: above <= total * MaxProseAbove);
            above += paragraph.IsProse ? paragraph.Shape.Words : 0;
            if (rank > best.Rank)
                best = (rank, paragraph.Node);
        }
        return best.Node;
    }

    private int HeadlineRank(HtmlParagraph paragraph, PageFacts facts, bool isAbove)
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
        var isTitle = facts.Titles.Exists(title => HeadSorter.IsSame(paragraph.Text, title) || IsPartOf(paragraph.Text, title));
        if (inFurniture || heading == 0 && !isNamed && !(isTitle && isAbove && paragraph.LinkShare < MinMarkedShare) || !isTitle && !isAbove)
            return 0;
        return (isTitle ? 8 : 0) + (heading == 1 ? 4 : 0) + (isNamed ? 2 : 0) + (isTitle && heading > 0 ? 1 : 0);
    }

    // "Talks end | The Harbour Ledger" holds the headline.
    private static bool IsPartOf(string text, string title) =>
        text.Length >= MinTitleLetters && text.Length * 2 >= title.Length && title.Contains(text, StringComparison.OrdinalIgnoreCase);

    private void Drop()
    {
        var total = _nodes.Count == 0 ? 0 : _nodes[0].Prose;
        var marked = MarkedBody();
        _hiddenPages = HiddenPages.Find(_nodes);
        for (var i = 0; i < _nodes.Count; i++)
        {
            var node = _nodes[i];
            node.IsDropped = node.Parent >= 0 && _nodes[node.Parent].IsDropped || node.Text is null && IsFurniture(node, i) && node.Prose <= total * (node.IsDialog || IsBeside(i, marked) ? MaxBesideShare : MaxDropShare);
        }
    }

    /// <summary>The element that calls itself the body and holds most running text; -1 where there is none.</summary>
    private int MarkedBody()
    {
        var best = -1;
        for (var i = 0; i < _nodes.Count; i++)
        {
            var node = _nodes[i];
            if ((node.Property == "articleBody" || (node.Class & ClassKind.Body) != 0) && node.Prose >= MinBodyWords && (best < 0 || node.Prose > _nodes[best].Prose))
                best = i;
        }
        return best;
    }

    private bool IsBeside(int node, int marked) => marked >= 0 && !tree.IsInside(marked, node) && !tree.IsInside(node, marked);

    private bool IsFurniture(HtmlNode node, int index)
    {
        if (Headline >= 0 && tree.IsInside(Headline, index))
            return false;
        if (_hiddenPages.Contains(index))
            return (node.Class & ClassKind.Out) != 0;
        if (node.Kind == TagKind.Drop || node.IsAside || node.IsHidden)
            return true;
        if ((node.Class & ClassKind.Out) != 0 && node.Tag is not ("body" or "html" or "main" or "article"))
            return true;
        if (node.Tag == "header" && index < FirstProse() && Headline < 0)
            return false;
        if ((node.Class & ClassKind.Drop) != 0)
            return (node.Class & (ClassKind.Byline | ClassKind.Date | ClassKind.Caption | ClassKind.Standfirst | ClassKind.Entry)) == 0 && node.Tag is not ("body" or "html" or "main" or "article" or "figure" or "figcaption");
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
        var container = 0;
        foreach (var (name, isMarked) in Strategies)
        {
            if (Marked(isMarked) is not { } marked)
                continue;
            (container, Strategy) = (marked, name);
            break;
        }
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
