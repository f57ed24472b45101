using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Parley.Sources;

/// <summary>A parsed page as a list of nodes in document order. Walks without recursion, however deep the page is.</summary>
internal sealed class HtmlTree
{
    private readonly HtmlWords _words;

    private HtmlTree(HtmlWords words, IHtmlDocument document)
    {
        _words = words;
        Document = document;
        Flatten(document.Body ?? (INode?)document.DocumentElement ?? document);
    }

    public IHtmlDocument Document { get; }

    public List<HtmlNode> Nodes { get; } = [];

    /// <summary>Null where the page has more elements than allowed.</summary>
    public static HtmlTree? Parse(string html, SourceLimits limits, HtmlWords words)
    {
        var elements = 0;
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            SkipComments = true,
            MaximumDepth = limits.MaxDepth,
            OnCreated = (_, _) =>
            {
                if (++elements > limits.MaxElements)
                    throw new TooManyElementsException();
            },
        };
        try
        {
            return new(words, new HtmlParser(options).ParseDocument(html));
        }
        catch (TooManyElementsException)
        {
            return null;
        }
    }

    public bool IsInside(int node, int ancestor) => node >= ancestor && node < Nodes[ancestor].End;

    private void Flatten(INode root)
    {
        var parent = -1;
        for (INode? node = root; node is not null;)
        {
            var index = Add(node, parent);
            if (index >= 0 && node.FirstChild is { } child)
            {
                parent = index;
                node = child;
                continue;
            }
            if (index >= 0)
                Nodes[index].End = Nodes.Count;
            while (node != root && node!.NextSibling is null)
            {
                node = node.Parent;
                Nodes[parent].End = Nodes.Count;
                parent = Nodes[parent].Parent;
            }
            node = node == root ? null : node.NextSibling;
        }
    }

    /// <summary>The new node's index; -1 where nothing of it is read.</summary>
    private int Add(INode node, int parent)
    {
        if (node is IText text)
        {
            Nodes.Add(new() { Tag = "", Text = text.Data, Parent = parent });
            return Nodes.Count - 1;
        }
        if (node is not IElement element)
            return -1;
        var kind = _words.KindOf(element.LocalName);
        if (kind == TagKind.Skip)
            return -1;
        Nodes.Add(new()
        {
            Tag = element.LocalName,
            Parent = parent,
            Kind = kind,
            Class = _words.KindOfAttribute(element.ClassName) | _words.KindOfAttribute(element.Id) | _words.KindOfAttribute(element.GetAttribute("data-testid")),
            Property = element.GetAttribute("itemprop"),
            DateTime = element.GetAttribute("datetime"),
            IsAside = IsAside(element),
        });
        return Nodes.Count - 1;
    }

    private static bool IsAside(IElement element)
    {
        if (element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "dialog" or "alertdialog" or "search" or "form" or "menu" or "toolbar")
            return true;
        return element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
            || element.GetAttribute("style") is { Length: < 400 } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }
}
