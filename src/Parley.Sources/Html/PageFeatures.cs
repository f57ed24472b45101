using System.Globalization;

namespace Parley.Sources;

/// <summary>Recognises live blogs, reports in several pages, AMP pages, stubs before a paywall, and pages that stand in the place of a report.</summary>
internal sealed class PageFeatures(PageRules rules, HtmlTree tree, HtmlBody body, List<HtmlParagraph> paragraphs)
{
    // A longer page holds a report, whatever else it says.
    private const int MaxWallWords = 400;
    private const int MaxStubWords = 300;
    private const int MaxTeaserWords = 90;
    private const int Reach = 60;
    private const double MinWallShare = 0.4;
    private const int MaxPhraseWords = 70;
    private const int MinEntries = 3;
    private const int MaxPages = 60;

    private readonly List<PhraseMatch> _buffer = [];

    /// <param name="facts">Takes what is found.</param>
    /// <param name="lines">What was kept of the page.</param>
    public void Read(PageFacts facts, List<PageLine> lines)
    {
        var words = lines.Sum(line => line.Shape.IsProse ? line.Shape.Words + line.Shape.Wide / 4 : 0);
        if (facts.IsGallery)
            facts.Features.Add(PageFeature.Gallery);
        if (tree.Document.DocumentElement is { } root && (root.HasAttribute("amp") || root.HasAttribute("\u26A1")))
            facts.Features.Add(PageFeature.Amp);
        if (IsLive(facts))
            facts.Features.Add(PageFeature.LiveBlog);
        if (CountEmbedded() > 0)
            facts.Features.Add(PageFeature.EmbeddedPosts);
        if (InPlaceOfReport(facts, lines, words) is { } wall)
            facts.Features.Add(wall);
        else if (IsStub(facts, lines, words))
            facts.Features.Add(PageFeature.Stub);
        if (HasFurtherPages(facts))
            facts.Features.Add(PageFeature.SeveralPages);
    }

    private bool IsLive(PageFacts facts)
    {
        if (facts.IsLiveBlog)
            return true;
        for (var i = 0; i < tree.Nodes.Count; i++)
        {
            var node = tree.Nodes[i];
            if ((node.Class & ClassKind.Live) == 0 || node.IsDropped || node.Prose * 2 < tree.Nodes[body.Container].Prose || node.Prose == 0)
                continue;
            var entries = 0;
            for (var k = i + 1; k < node.End; k++)
                entries += tree.Nodes[k].Tag == "time" ? 1 : 0;
            if (entries >= MinEntries)
                return true;
        }
        return false;
    }

    private int CountEmbedded()
    {
        var count = 0;
        for (var i = body.Container; i < tree.Nodes.Count && i < tree.Nodes[body.Container].End; i++)
            count += (tree.Nodes[i].Class & ClassKind.Embed) != 0 && !tree.Nodes[i].IsDropped && tree.Nodes[i].Letters > 0 ? 1 : 0;
        return count;
    }

    /// <summary>A short page most of whose sentences are a notice's; null for a report.</summary>
    private PageFeature? InPlaceOfReport(PageFacts facts, List<PageLine> lines, int words)
    {
        if (words > MaxWallWords || facts.Body is not null)
            return null;
        var (counts, total) = (new int[3], 0);
        foreach (var text in lines.Count > 0 ? lines.Select(line => line.Text) : paragraphs.Select(paragraph => paragraph.Text))
        {
            var shape = new LineShape(text);
            total += shape.Words;
            if (Find(text) is { } kind && Place(kind) is var place and >= 0)
                counts[place] += shape.Words;
        }
        var most = Array.IndexOf(counts, counts.Max());
        var isTitle = facts.Title is { } title && Find(title) is { } said && Place(said) == most;
        return counts[most] > 0 && (counts[most] >= total * MinWallShare || isTitle && words < MaxWallWords / 2) ? PageFeature.Consent + most : null;
    }

    private static int Place(string kind) => kind switch { "consent" => 0, "challenge" => 1, "missing" => 2, _ => -1 };

    // A short text that says itself that it goes on for subscribers; that the site has subscribers is not enough.
    private bool IsStub(PageFacts facts, List<PageLine> lines, int words)
    {
        if (words > MaxStubWords || facts.Strategy == "structured-data" || words == 0)
            return false;
        var isAsked = paragraphs.Exists(paragraph => IsBelow(paragraph.Node) && Find(paragraph.Text) == "paywall");
        if (isAsked)
            return true;
        var isCut = lines.FindLast(line => line.IsProse) is { Text: [.., '.', '.', '.'] or [.., '\u2026'] };
        var isLittle = words < MaxTeaserWords || isCut || facts.StatedWords > 2 * words;
        return isLittle && (facts.IsClosed || HasWall());
    }

    private bool HasWall()
    {
        for (var i = 0; i < tree.Nodes.Count; i++)
        {
            if ((tree.Nodes[i].Class & ClassKind.Wall) != 0 && tree.Nodes[i].Letters > 0 && !tree.Nodes[i].IsHidden && IsBelow(i))
                return true;
        }
        return false;
    }

    // In the report's element or right behind it, and shown.
    private bool IsBelow(int node)
    {
        for (var i = node; i >= 0; i = tree.Nodes[i].Parent)
        {
            if (tree.Nodes[i].IsHidden || tree.Nodes[i].Tag is "nav" or "header" or "footer")
                return false;
        }
        var end = body.Article >= 0 ? tree.Nodes[body.Article].End : tree.Nodes[body.Container].End + Reach;
        return node >= body.Container && node < end;
    }

    private string? Find(string text)
    {
        var line = new PageLine(text, 1, LineHints.None);
        if (line.Shape.Words is 0 or > MaxPhraseWords)
            return null;
        _buffer.Clear();
        rules.Walls.Find(text, line.Tokens, _buffer);
        return _buffer.Count == 0 ? null : rules.Walls.Table.Rows[_buffer[0].Row][2];
    }

    // "Page 1 of 3", "1 2 3 Next" below the report, or a link in the head to the same address with a 2 behind it.
    private bool HasFurtherPages(PageFacts facts)
    {
        if (facts.NextAddress is { } next && facts.Address is { } own && IsNextOf(next, own))
            return true;
        var (run, last) = (0, 0);
        var end = body.Article >= 0 ? tree.Nodes[body.Article].End : tree.Nodes[body.Container].End;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Node < body.Container || paragraph.Node >= end || paragraph.Text.Length > MaxPages)
                continue;
            if (Find(paragraph.Text) == "pages")
                return true;
            foreach (var piece in paragraph.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var isNumber = int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
                (run, last) = isNumber && number == last + 1 && (paragraph.LinkShare > 0 || number == 1) ? (run + 1, number) : (isNumber && number == 1 ? 1 : 0, isNumber && number == 1 ? 1 : 0);
                if (run >= MinEntries || run == 2 && paragraph.LinkShare > 0 && last == 2 && piece == paragraph.Text)
                    return true;
            }
        }
        return false;
    }

    private static bool IsNextOf(string next, string own)
    {
        var stem = own.TrimEnd('/');
        var dot = stem.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? stem.Length - 5 : stem.Length;
        var path = next.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? next : null;
        if (path is null || !path.StartsWith(stem.AsSpan(0, dot), StringComparison.OrdinalIgnoreCase) || path.Length > stem.Length + 20)
            return false;
        return path.AsSpan(dot).IndexOfAnyInRange('2', '9') >= 0;
    }
}
