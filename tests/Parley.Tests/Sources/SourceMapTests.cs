using System.Text;
using Parley.Model;
using Parley.Sources;

namespace Parley.Tests.Sources;

public class SourceMapTests
{
    private const string Body = "The two sides ended their talks on Monday without an agreement, the ministry said.";

    [Theory]
    [InlineData("utf-8", "an agreement", "an agreement")]
    [InlineData("utf-8", "\u00A35 \u2014 \u201Cno more\u201D", "&pound;5&nbsp;&mdash; <b>&ldquo;no</b> more&rdquo;")]
    [InlineData("windows-1252", "L\u00F6hne & sums", "L\u00F6hne &amp; sums")]
    [InlineData("utf-16", "L\u00F6hne & sums", "L\u00F6hne &amp; sums")]
    [InlineData("euc-kr", "\uD611\uC0C1 ended", "\uD611\uC0C1\n <i>ended</i>")]
    public void Bytes_WordsOfAPage_AreThoseOfTheSource(string encoding, string words, string markup)
    {
        var codec = encoding == "utf-16" ? Encoding.Unicode : CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8;
        var page = $"<html><head><meta charset=\"{encoding}\"><script>var a = '<p>';</script></head><body><h1>Talks end</h1><!-- {words} --><p>{Body}</p><p>They spoke of {markup} at length, said a spokeswoman.</p></body></html>";
        var item = new SourceItem { Name = "page", Bytes = (byte[])[.. codec.GetPreamble(), .. codec.GetBytes(page)], Format = SourceFormat.Html };
        var document = new DocumentReader().Read(item).Document!;
        var at = document.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, document.Text);
        var (start, end) = SourceMap.Of(item, document).Bytes(new TextSpan(at, at + words.Length))!.Value;
        var expected = markup.StartsWith('\uD611') ? "\uD611\uC0C1\n <i>ended" : markup;
        Assert.Equal(expected, codec.GetString(item.Bytes.Span[start..end]));
    }

    [Fact]
    public void Bytes_PlainText_AreItsOwn()
    {
        var item = new SourceItem { Name = "page", Bytes = Encoding.UTF8.GetBytes($"Talks  end\u200B\n\n{Body}\n"), Format = SourceFormat.Text };
        var document = new DocumentReader().Read(item).Document!;
        var (start, end) = SourceMap.Of(item, document).Bytes(new(0, document.Text.Length))!.Value;
        Assert.Equal((0, item.Bytes.Length - 1), (start, end));
    }

    [Fact]
    public void Bytes_WordsThatStandNowhere_AreNone()
    {
        var item = new SourceItem { Name = "page", Bytes = Encoding.UTF8.GetBytes(Body), Format = SourceFormat.Text };
        var document = new Document { Id = "x", Source = "page", Text = "Something else altogether" };
        Assert.Null(SourceMap.Of(item, document).Bytes(new(0, 9)));
    }
}
