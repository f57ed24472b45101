using Parley.Cli;

namespace Parley.Tests.Cli;

public class ScreenTableTests
{
    private static readonly Table Rounds = new(
        "rounds",
        ["round", "dates", "place", "outcome", "reports", "standing", "sources"],
        [
            ["1", "2011-02-24/2011-02-25", "Oslo", "no-deal", "12", "mentioned", "/home/ann/ferry/2011-02-26-harbour-post.txt; /home/ann/ferry/old/2011-02-27.html"],
            ["2", "2011-03-10", null, "unknown", "1", "announced", "/home/ann/ferry/2011-03-01.txt"],
        ]);

    [Theory]
    [InlineData(78)]
    [InlineData(100)]
    [InlineData(140)]
    public void Write_ColumnsFit_NoWordIsBroken(int width)
    {
        var lines = Lines(Rounds, width);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
        var words = lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string>(["2011-03-10", "mentioned", "announced", "no-deal", "unknown", "reports"], StringComparer.Ordinal), words);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    public void Write_ColumnsDoNotFit_EachRowIsABlock(int width)
    {
        var lines = Lines(Rounds, width);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
        Assert.Contains("dates     2011-02-24/2011-02-25", lines);
        Assert.Contains("standing  announced", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("place", StringComparison.Ordinal) && line.Trim() == "place");
    }

    [Fact]
    public void Write_VeryNarrow_ValuesStandBelowTheirNames()
    {
        var lines = Lines(Rounds, 12);
        Assert.All(lines.Where(line => !line.StartsWith("Sources", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 12));
        Assert.Contains("  mentioned", lines);
    }

    [Fact]
    public void Write_SourcesOfOneFolder_TheFolderIsSaidOnce()
    {
        var text = string.Join('\n', Lines(Rounds, 60));
        Assert.Contains("Sources are in /home/ann/ferry/", text, StringComparison.Ordinal);
        Assert.Contains("old/2011-02-27.html", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Split("/home/ann").Length - 1);
    }

    [Fact]
    public void Write_SourcesOfNoCommonFolder_StayAsTheyAre() =>
        Assert.Contains("https://paper.example/1.html", string.Join('\n', Lines(new("t", ["source"], [["a/b.txt"], ["https://paper.example/1.html"]]), 80)), StringComparison.Ordinal);

    [Fact]
    public void Write_WideLetters_CountAsTwo() =>
        Assert.All(Lines(new("t", ["one", "two"], [[string.Concat(Enumerable.Repeat("분담금 ", 30)), "x"]]), 40), line => Assert.InRange(line.Length + line.Count(c => c > 0x2E80), 0, 40));

    [Fact]
    public void Write_NoRows_SaysSo() => Assert.Equal("rounds: none", Lines(Rounds with { Rows = [] }, 80)[0]);

    private static string[] Lines(Table table, int width)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ScreenTable.Write(table, text, hasColours: false, width);
        return text.ToString().Split('\n');
    }
}
