using Parley.Cli;

namespace Parley.Tests.Cli;

public class CsvTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData(null, "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    [InlineData("+1 (555)", "'+1 (555)")]
    [InlineData("@sum", "'@sum")]
    [InlineData("-x", "'-x")]
    [InlineData("-12.5", "-12.5")]
    public void Of_QuotesAndDefuses(string? cell, string written) =>
        Assert.Equal($"column\n{written}\n", CsvText.Of(new Table("t", ["column"], [[cell]])));
}
