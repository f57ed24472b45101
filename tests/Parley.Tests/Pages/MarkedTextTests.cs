using FsCheck;
using FsCheck.Fluent;
using Parley.Model;
using Parley.Pages;
using Parley.Testing;

namespace Parley.Tests.Pages;

public class MarkedTextTests
{
    private const string Text = "One two three.\nFour five six seven.\n\nEight nine ten.";

    [Fact]
    public void Marks_ThatCross_AreCutAndStillHoldTheirWords()
    {
        var page = Write(Text, new(0, 7), new(4, 13), new(4, 7));
        Assert.Equal("<p><mark id=\"r1-0-7\">One <mark id=\"r1-4-13\"><mark id=\"r1-4-7\">two</mark></mark></mark><mark data-of=\"r1-4-13\"> three</mark>.</p>", page.Split('\n')[1]);
    }

    [Fact]
    public void Marks_OverParagraphs_GoOnInEach() => Assert.Equal(["three.", "Four five"], Pieces(Write(Text, new TextSpan(8, 24)), "r1-8-24"));

    [Fact]
    public void Marks_AnySet_KeepTheTextAndReachEveryWord() => Prop.ForAll(
        ArbMap.Default.ArbFor<(byte Start, byte Length)[]>(),
        pairs =>
        {
            var spans = pairs.Select(pair => new TextSpan(pair.Start % Text.Length, Math.Min(Text.Length, pair.Start % Text.Length + pair.Length % 40 + 1))).ToArray();
            var html = Write(Text, spans);
            var page = Rendered.Parse(html);
            Assert.Equal(["One two three.", "Four five six seven.", "Eight nine ten."], page.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent));
            foreach (var span in spans.Select(span => span.Trim(Text)).Where(span => !span.IsEmpty).Distinct())
                Assert.Single(page.QuerySelectorAll($"[id='r1-{span.Start}-{span.End}']"));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Marks_OneInAnotherHundredsDeep_StayShallow()
    {
        var text = new string('x', 2000);
        var html = Write(text, [.. Enumerable.Range(0, 900).Select(i => new TextSpan(i, 2000 - i))]);
        var page = Rendered.Parse(html);
        Assert.Equal(text, page.QuerySelector("p")!.TextContent);
        Assert.Equal(900, page.QuerySelectorAll("[id]").Length);
        Assert.True(page.QuerySelectorAll("mark").Max(mark => Depth(mark)) <= 24);
    }

    [Fact]
    public void Marks_AllCrossing_GrowLinearly()
    {
        var text = new string('x', 6000);
        var html = Write(text, [.. Enumerable.Range(0, 2000).Select(i => new TextSpan(i, i + 3000))]);
        Assert.Equal(text, Rendered.Parse(html).QuerySelector("p")!.TextContent);
        Assert.InRange(html.Length, text.Length, 2000 * 13 * 60);
    }

    private static int Depth(AngleSharp.Dom.IElement? element)
    {
        var depth = 0;
        for (; element is not null; element = element.ParentElement)
            depth += element.LocalName == "mark" ? 1 : 0;
        return depth;
    }

    private static List<string> Pieces(string html, string id) =>
        [.. Rendered.Parse(html).QuerySelectorAll($"[id='{id}'], [data-of='{id}']").Select(mark => mark.TextContent)];

    private static string Write(string text, params TextSpan[] spans)
    {
        var reading = new ReadingBuilder("x.txt", null).Text(text).Build();
        var entry = new ReportEntry(1, new DossierReport { Id = reading.Document.Id, Source = "x.txt" }, reading);
        foreach (var span in spans)
            entry.AnchorOf(span, MarkKinds.Quoted);
        var html = new HtmlWriter();
        var marked = new MarkedText(entry, text);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var at && at < 0 ? text.Length : at;
            if (end > start)
            {
                html.Open("p");
                marked.Write(html, new TextSpan(start, end));
                html.Close("p");
            }
            start = end + 1;
        }
        return html.ToString();
    }
}
