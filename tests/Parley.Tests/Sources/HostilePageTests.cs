using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Parley.Model;
using Parley.Sources;
using Parley.Testing;

namespace Parley.Tests.Sources;

/// <summary>What holds for every page, however hostile.</summary>
public class HostilePageTests
{
    private static readonly string[] Pieces =
    [
        "Go to Contents Go to Navigation", "Read more", "Related stories", "Comments (3)", "Advertisement", "Share", "Send Feedback", "By Jane Doe", "CGTN", "REUTER...^M", "\u2013IANS", "(Reuters)",
        "SEOUL, Aug. 20 (Yonhap) --", "All News 03:45 August 21, 2020", "This photo shows the envoy. (Yonhap)", "![]() |", "[a](b)", "The two sides ended their talks on Monday, the ministry said.", "Home | World | Sport",
        "\n", "\n\n", "\r\n", "\r", "\u2028", "  ", "\t", " ", ".", "\"", "|", "/", "(", ")", "[", "]", "<p>", "</p>", "<div class=\"share\">", "</div>", "<h1>", "<br>", "<li>", "<pre>", "<table><tr><td>", "<figure>", "&lt;", "&#0;",
        "\0", "\uD83D", "\uDE00", "\U0001F600", "한국", "e\u0301", "\u202E", "\u200B", "\uFEFF", "^M", "Aug", "20", "2020", "-", "--", "\u2014", "http://a.b/c", "x@y.z", "***", "###", "Media caption",
    ];

    private static readonly PageRules Rules = new();

    private static void AssertHolds(byte[] bytes, SourceFormat format)
    {
        var result = Pages.Result(bytes, format);
        Assert.True(result.Document is not null || !result.Diagnostics.IsEmpty);
        if (result.Document is not { } document)
            return;
        document.Check();
        Assert.DoesNotContain('\r', document.Text);
        Assert.All(document.Text.Split('\n'), AssertIsLine);
        // Every character of the text but the line breaks and the blanks behind datelines lies in a block.
        Assert.Equal(document.Text.Count(c => !char.IsWhiteSpace(c)), document.Blocks.Sum(block => block.Span.Quote(document.Text).Count(c => !char.IsWhiteSpace(c))));
    }

    private static void AssertIsLine(string line)
    {
        Assert.Equal(line.Trim(), line);
        Assert.NotEqual("", line);
        var entry = Rules.Furniture.Find(new PageLine(line, 1, LineHints.None), FurnitureZone.Any, []);
        Assert.True(entry is null || line.Contains("Media caption", StringComparison.Ordinal), line);
    }

    [Fact]
    public void Read_TextsOfPieces_KeepTheInvariants()
    {
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var text = new StringBuilder();
            for (var n = random.Next(1, 40); n > 0; n--)
                text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) switch { 0 => "\n", 1 => " ", _ => "" });
            AssertHolds(Encoding.UTF8.GetBytes(text.ToString()), SourceFormat.Text);
        }
    }

    [Fact]
    public void Read_PagesOfPieces_NeverThrow()
    {
        var random = new Random(8);
        for (var i = 0; i < 1500; i++)
        {
            var text = new StringBuilder("<html>");
            for (var n = random.Next(1, 40); n > 0; n--)
                text.Append(Pieces[random.Next(Pieces.Length)]);
            Pages.Result(text.ToString(), SourceFormat.Html).Document?.Check();
        }
    }

    [Fact]
    public void Read_AnyText_KeepsTheInvariants() =>
        Prop.ForAll<string>(text => AssertHolds(Encoding.UTF8.GetBytes(text ?? ""), SourceFormat.Text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyBytes_NeverThrows() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            Pages.Result(bytes ?? []);
            Pages.Result(bytes ?? [], SourceFormat.Html);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("<div>", SourceDiagnostics.TooComplexCode)]
    [InlineData("<b>", SourceDiagnostics.TooComplexCode)]
    [InlineData("<table><tr><td>", SourceDiagnostics.TooComplexCode)]
    [InlineData("<ul><li>", SourceDiagnostics.TooComplexCode)]
    [InlineData("<svg><style><div>", SourceDiagnostics.TooComplexCode)]
    [InlineData("<p>x", null)]
    [InlineData("x<br>", null)]
    [InlineData("<", null)]
    [InlineData("&amp;", null)]
    public void Read_VastMarkup_EndsSoon(string piece, string? code)
    {
        var page = "<html><body>" + string.Concat(Enumerable.Repeat(piece, 20_000));
        Assert.Equal(code, Pages.Result(page, SourceFormat.Html).Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error)?.Code);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![](")]
    [InlineData("a (b) ")]
    [InlineData("Related stories\n")]
    [InlineData("By Jane Doe\n")]
    [InlineData("Aug 20 2020 ")]
    [InlineData("this photo this ")]
    [InlineData("SEOUL - ")]
    [InlineData("\"")]
    public void Read_OnePieceManyTimes_EndsSoon(string piece) => AssertHolds(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 20_000))), SourceFormat.Text);

    [Fact]
    public void Read_Sample_NoNoticeLeft()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Path("samples", "sma"), "*.*").Where(path => !path.EndsWith(".md", StringComparison.Ordinal)))
        {
            var document = Pages.Result(File.ReadAllBytes(path)).Document!;
            Assert.DoesNotContain("Parley sample", document.Text, StringComparison.Ordinal);
            Assert.All(document.Text.Split('\n'), line => Assert.Null(Rules.Furniture.Find(new PageLine(line, 1, LineHints.None), FurnitureZone.Any, [])));
        }
    }
}
