using System.Text;
using Parley.Model;
using Parley.Sources;
using Parley.Testing;

namespace Parley.Tests.Sources;

/// <summary>Whole pages, written for the tests in several desks' manners, against what is to be read from them.</summary>
public class GoldenPageTests
{
    [Theory]
    [InlineData("agency.txt")]
    [InlineData("newswire.txt")]
    [InlineData("weblog.txt")]
    [InlineData("broadsheet.txt")]
    [InlineData("modern.html")]
    [InlineData("old.html")]
    public void Read_Page_GivesTheDocument(string page)
    {
        var bytes = File.ReadAllBytes(Repository.Path("tests", "Parley.Tests", "Sources", "Pages", page));
        var result = new DocumentReader().Read(new SourceItem { Name = page, Bytes = bytes });
        Assert.NotNull(result.Document);
        result.Document.Check();
        var json = Encoding.UTF8.GetString(ReadingJson.Write(new Reading { Document = result.Document }, indented: true));
        Assert.Null(Golden.Difference(Repository.Path("tests", "Parley.Tests", "Golden", "Sources", page + ".verified.json"), json));
    }
}
