using Parley.Pages;

namespace Parley.Tests.Pages;

public class HtmlWriterTests
{
    [Theory]
    [InlineData("onclick")]
    [InlineData("ONLOAD")]
    [InlineData("style")]
    [InlineData("src")]
    [InlineData("a b")]
    [InlineData("x=\"")]
    public void Attribute_ThatCouldRunOrFetch_IsRefused(string name) =>
        Assert.Throws<ArgumentException>(() => new HtmlWriter().Open("p").Attribute(name, "x"));

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public void Href_ThatLeavesThePage_IsRefused(string address) =>
        Assert.Throws<ArgumentException>(() => new HtmlWriter().Open("a").Attribute("href", address));

    [Theory]
    [InlineData("p>")]
    [InlineData("")]
    [InlineData("1")]
    public void Open_WhatIsNoName_IsRefused(string element) => Assert.Throws<ArgumentException>(() => new HtmlWriter().Open(element));

    [Fact]
    public void Close_OutOfOrder_Throws() => Assert.Throws<InvalidOperationException>(() => new HtmlWriter().Open("div").Open("p").Close("div"));

    [Fact]
    public void ToString_WithAnOpenElement_Throws() => Assert.Throws<InvalidOperationException>(() => new HtmlWriter().Open("div").ToString());

    [Fact]
    public void Attribute_AfterContent_Throws() => Assert.Throws<InvalidOperationException>(() => new HtmlWriter().Open("p").Text("x").Attribute("id", "y"));

    [Fact]
    public void Text_LongerThanAnyBuffer_IsAllThere()
    {
        var text = string.Concat(Enumerable.Repeat("<a&b> \U0001F600 \"q\" ", 500));
        Assert.Equal(text, Rendered.Parse(new HtmlWriter().Open("p").Text(text).Close("p").ToString()).QuerySelector("p")!.TextContent);
    }
}
