using Parley.Model;

namespace Parley.Tests.Model;

public class ResourceTableTests
{
    private const string Head = "#! demo format=1 date=2026-01-02\n";

    [Fact]
    public void Parse_RowsCommentsAndEmptyLines()
    {
        var table = ResourceTable.Parse("demo.tsv", Head + "word\tkind\n# a remark\n\nsay\tspeech\r\n");
        Assert.Equal("demo", table.Name);
        Assert.Equal("2026-01-02", table.Date);
        Assert.Equal(["say", "speech"], Assert.Single(table.Rows));
    }

    [Fact]
    public void Parse_WrongNumberOfCells_NamesPathAndLine()
    {
        var error = Assert.Throws<InvalidResourceException>(() => ResourceTable.Parse("demo.tsv", Head + "word\tkind\nsay\n"));
        Assert.StartsWith("demo.tsv, line 3:", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word\tkind\n")]
    [InlineData("#! demo format=2 date=2026-01-02\nword\n")]
    public void Parse_UnknownFormat_Throws(string content) =>
        Assert.Throws<InvalidResourceException>(() => ResourceTable.Parse("demo.tsv", content));
}
