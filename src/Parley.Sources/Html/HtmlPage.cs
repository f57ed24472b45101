using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Sources;

/// <summary>HTML to lines: structured data, then the report's part of the page. The only type outside this folder's own that text input must not touch: it loads the parser.</summary>
internal sealed class HtmlPage(SourceLimits limits, PageRules rules)
{
    private const double MaxLinkShare = 0.8;
    private const int MaxLabelWords = 6;
    private const int MaxAuthorLetters = 60;
    private const int MinAuthor = 2;
    private const int MaxNotice = 200;

    // Immutable once made, and not worth making for each page.
    private static readonly HtmlWords Words = new();
    private const int MinStructuredWords = 120;

    public Page? Read(string name, string html, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (Parse(name, html, diagnostics) is not { } tree)
            return null;
        var facts = new PageFacts();
        var metadata = new HtmlMetadata(rules);
        metadata.Read(tree.Document, facts);
        facts.IsHtml = true;
        var paragraphs = HtmlParagraphs.Cut(tree.Nodes);
        facts.IsGallery = PictureStories.Release(paragraphs);
        var body = new HtmlBody(tree, paragraphs);
        body.Find(facts);
        ReadVisible(tree, body, metadata, facts);
        facts.LinkedAuthor = LinkedAuthor(tree);
        facts.Notice = paragraphs.FindLast(paragraph => paragraph.Text.Length <= MaxNotice && paragraph.Text.Contains('\u00A9', StringComparison.Ordinal))?.Text;
        new VisibleDates(rules, tree, body, paragraphs).Read(facts);
        var lines = Choose(Lines(tree, body, paragraphs), facts, body.Strategy);
        new PageFeatures(rules, tree, body, paragraphs).Read(facts, lines);
        return new(lines, facts);
    }

    private HtmlTree? Parse(string name, string html, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        try
        {
            var tree = HtmlTree.Parse(html, limits, Words, out var trouble);
            if (tree is null)
                diagnostics.Add(SourceDiagnostics.TooComplex(name, trouble));
            return tree;
        }
        catch (TimeoutException)
        {
            diagnostics.Add(SourceDiagnostics.TooSlow(name, limits.MaxTime));
            return null;
        }
    }

    // What the page marks up in its visible part, where its head says nothing.
    private static void ReadVisible(HtmlTree tree, HtmlBody body, HtmlMetadata metadata, PageFacts facts)
    {
        for (var i = 0; i < tree.Nodes.Count; i++)
        {
            var node = tree.Nodes[i];
            if (node.Text is null && node.Property == "datePublished")
                metadata.SetPublished(facts, metadata.Day(node.DateTime) is null ? TextOf(tree, i) : node.DateTime);
            if (node.IsDropped || node.Text is not null)
                continue;
            if (node.Property == "author" && node.Letters < 100)
                facts.Byline ??= HtmlMetadata.Name(TextOf(tree, i));
            if (node.Property == "dateModified")
                metadata.SetUpdated(facts, node.DateTime);
            else if (node.Tag == "time" && body.Headline >= 0 && i > body.Headline && i < tree.Nodes[body.Container].End && (node.Class & ClassKind.Drop) == 0)
                metadata.SetPublished(facts, node.DateTime);
        }
    }

    // "<a rel="author">Jane Doe</a>" in a foot that is left out: where all such links of the page name one person, she wrote it.
    private string? LinkedAuthor(HtmlTree tree)
    {
        string? found = null;
        for (var i = 0; i < tree.Nodes.Count; i++)
        {
            var node = tree.Nodes[i];
            if (node.Text is not null || !node.IsAuthorLink || node.Letters is 0 or > MaxAuthorLetters || HtmlMetadata.Name(TextOf(tree, i)) is not { } name || name.Length < MinAuthor)
                continue;
            // "View all posts by Jane Doe".
            name = rules.Bylines.SignedWithin(new PageLine(name, 1, LineHints.None)) ?? name;
            if (found is not null && !HeadSorter.IsSame(name, found))
                return null;
            found = name;
        }
        return found;
    }

    private static string TextOf(HtmlTree tree, int index) =>
        string.Concat(tree.Nodes.Skip(index).Take(Math.Min(tree.Nodes[index].End - index, 50)).Select(node => node.Text));

    private List<PageLine> Lines(HtmlTree tree, HtmlBody body, List<HtmlParagraph> paragraphs)
    {
        var lines = new List<PageLine>();
        var linkLists = LinkLists.Find(tree, paragraphs);
        foreach (var paragraph in paragraphs)
        {
            var hints = paragraph.Hints;
            if (paragraph.Node == body.Headline)
            {
                lines.Add(new(paragraph.Text, 1, LineHints.Headline));
                continue;
            }
            if (tree.Nodes[paragraph.Node].IsDropped)
                continue;
            if (linkLists.Contains(LinkLists.ListOf(tree, paragraph.Node)))
            {
                DropLabel(lines, paragraph);
                continue;
            }
            if (!tree.IsInside(paragraph.Node, body.Container))
            {
                if ((body.Headline < 0 || paragraph.Node < body.Headline || paragraph.Node > body.Container) && !IsLeadCaption(tree, body, paragraph))
                    continue;
                hints |= LineHints.Between;
            }
            if (paragraph.LinkShare > MaxLinkShare && !paragraph.IsProse && (hints & (LineHints.Byline | LineHints.Caption)) == 0 && !IsByline(paragraph))
                continue;
            if (paragraph.IsPreformatted)
                lines.AddRange(TextPage.Read(paragraph.Text).Select(line => new PageLine(line.Text, line.Items, line.Hints | LineHints.Table)));
            else
                lines.Add(new(paragraph.Text, 1, paragraph.LinkShare > 0.6 ? hints | LineHints.Links : hints));
        }
        return lines;
    }

    // "MORE ON THE TALKS", above a list of links that goes.
    private static void DropLabel(List<PageLine> lines, HtmlParagraph link)
    {
        if (lines.Count > 0 && (link.Hints & LineHints.ListItem) != 0 && lines[^1] is { Shape: { Words: > 0 and <= MaxLabelWords, EndsSentence: false } shape } label && !label.Has(LineHints.Headline | LineHints.Byline | LineHints.Caption | LineHints.Date)
            && (label.Has(LineHints.Heading) || label.Text[^1] == ':' || shape.Capitals > 0 && !label.Text.AsSpan().ContainsAnyInRange('a', 'z')))
            lines.RemoveAt(lines.Count - 1);
    }

    // The caption of the picture above the headline.
    private static bool IsLeadCaption(HtmlTree tree, HtmlBody body, HtmlParagraph paragraph) =>
        body.Article >= 0 && paragraph.Node < body.Container && (paragraph.Hints & LineHints.Caption) != 0 && tree.IsInside(paragraph.Node, body.Article);

    // A page that shows a stub and keeps the report in its structured data for whoever pays, or for a script to show.
    private static List<PageLine> Choose(List<PageLine> lines, PageFacts facts, string strategy)
    {
        facts.Strategy = strategy;
        if (facts.Body is not { } body || WordsOf(body) is not (>= MinStructuredWords and var words) || words < 2 * lines.Sum(line => line.Shape.IsProse ? line.Shape.Words : 0))
            return lines;
        facts.Strategy = "structured-data";
        var kept = lines.FindAll(line => !line.Shape.IsProse || line.Has(LineHints.Headline | LineHints.Byline | LineHints.Date | LineHints.Caption));
        kept.AddRange(StructuredBody.Paragraphs(body).Select(text => new PageLine(text, 1, LineHints.AfterGap)));
        return kept;
    }

    private static int WordsOf(string text) => new LineShape(text).Words;

    private bool IsByline(HtmlParagraph paragraph) => rules.Bylines.Signed(new PageLine(paragraph.Text, 1, LineHints.None)) is not null;
}
