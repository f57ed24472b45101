using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Parley.Sources;

/// <summary>A parsed page as a list of nodes in document order. Walks without recursion, however deep the page is.</summary>
internal sealed class HtmlTree
{
    private readonly HtmlWords _words;
    private readonly HtmlTemplates _templates;
    private int _template = -1;

    private HtmlTree(HtmlWords words, HtmlTemplates templates, IHtmlDocument document)
    {
        _words = words;
        _templates = templates;
        Document = document;
        Flatten(document.Body ?? (INode?)document.DocumentElement ?? document);
    }

    public IHtmlDocument Document { get; }

    public List<HtmlNode> Nodes { get; } = [];

    /// <summary>Null where the page has more elements than allowed, or deeper ones; <paramref name="trouble"/> says what.</summary>
    /// <exception cref="TimeoutException">Parsing took longer than it may.</exception>
    public static HtmlTree? Parse(string html, SourceLimits limits, HtmlWords words, out string trouble)
    {
        trouble = "";
        if (LongTags.Has(html, limits.MaxAttributes))
        {
            trouble = $"{limits.MaxAttributes} attributes in one element";
            return null;
        }
        var guard = new HtmlGuard(limits);
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            SkipComments = true,
            // Flattening what lies too deep, as browsers do, takes the parser quadratic time: the guard ends it instead.
            MaximumDepth = int.MaxValue,
            OnCreated = (element, _) => guard.Count(element),
        };
        try
        {
            return new(words, new HtmlTemplates(options), new HtmlParser(options).ParseDocument(html));
        }
        catch (PageTooComplexException e)
        {
            trouble = e.Message;
            return null;
        }
    }

    public bool IsInside(int node, int ancestor) => node >= ancestor && node < Nodes[ancestor].End;

    // Children are taken by number: asking a node for its next sibling searches all of its siblings.
    private void Flatten(INode root)
    {
        var open = new Stack<(INode Node, int Index, int NextChild)>();
        if (Add(root, -1) < 0)
            return;
        open.Push((root, 0, 0));
        while (open.TryPop(out var top))
        {
            if (top.NextChild >= top.Node.ChildNodes.Length)
            {
                Nodes[top.Index].End = Nodes.Count;
                _template = top.Index == _template ? -1 : _template;
                continue;
            }
            open.Push(top with { NextChild = top.NextChild + 1 });
            var child = top.Node.ChildNodes[top.NextChild];
            var index = Add(child, top.Index);
            if (index >= 0)
                open.Push((child, index, 0));
            else if (_template < 0 && HtmlTemplates.IsTemplate(child) && _templates.ContentOf(child, IsInReport(top.Index)) is { } content)
            {
                // A template in a template is not opened: nothing else bounds how deep they lie in one another.
                Nodes.Add(new() { Tag = "div", Kind = TagKind.Block, Parent = top.Index });
                _template = Nodes.Count - 1;
                open.Push((content, _template, 0));
            }
        }
    }

    private bool IsInReport(int node)
    {
        for (; node >= 0; node = Nodes[node].Parent)
        {
            if (Nodes[node].Tag is "article" or "main" || Nodes[node].IsMain || Nodes[node].Property == "articleBody" || (Nodes[node].Class & ClassKind.Body) != 0)
                return true;
        }
        return false;
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
            DateTime = DateTimeOf(element),
            IsAside = IsAside(element),
            IsHidden = IsHidden(element),
            IsDialog = element.GetAttribute("role") is "dialog" or "alertdialog",
            IsMain = element.GetAttribute("role") is "main",
            IsAuthorLink = element.GetAttribute("rel") is "author",
        });
        return Nodes.Count - 1;
    }

    private static string? DateTimeOf(IElement element)
    {
        if (element.GetAttribute("datetime") is { } stated)
            return stated;
        return element.GetAttribute("itemprop") is "datePublished" or "dateModified" ? element.GetAttribute("content") ?? element.GetAttribute("title") : null;
    }

    private static bool IsAside(IElement element) =>
        element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "dialog" or "alertdialog" or "search" or "form" or "menu" or "toolbar";

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
            || element.GetAttribute("style") is { Length: < 400 } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
}
