using System.Text.RegularExpressions;
using Parley.Testing;

namespace Parley.IntegrationTests;

public class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("read")]
    [InlineData("show")]
    [InlineData("ledger")]
    [InlineData("audit")]
    [InlineData("diff")]
    [InlineData("search")]
    [InlineData("export")]
    [InlineData("cost")]
    [InlineData("cost compare")]
    [InlineData("cost risk")]
    [InlineData("cost check")]
    [InlineData("cost series")]
    [InlineData("pipeline")]
    public void Help_IsAsReviewed(string command)
    {
        string[] arguments = command.Length == 0 ? ["--help"] : [.. command.Split(' '), "--help"];
        var help = ParleyProcess.Run(arguments).Returned(0).Output;
        Assert.All(help.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Null(Golden.Difference(Path("help", command.Length == 0 ? "parley" : command.Replace(' ', '-')), help));
    }

    [Fact]
    public void Version_IsOneLine() => Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+\\S*\n$", ParleyProcess.Run("--version").Returned(0).Output);

    // The pipeline's identity changes with every build, the word lists with every word; the stages and their layers do not.
    [Fact]
    public void Pipeline_StagesAreAsReviewed()
    {
        var text = ParleyProcess.Run("pipeline").Returned(0).Output;
        Assert.Matches("(?m)^Parley.Language/en/abbreviations.tsv +[0-9]{4}-[0-9]{2}-[0-9]{2} +[1-9][0-9]*$", text);
        var stages = Regex.Replace(text[..text.IndexOf("\nresource ", StringComparison.Ordinal)], "pipeline [0-9a-f]{12}", "pipeline ID");
        Assert.Null(Golden.Difference(Path("pipeline", "stages"), stages));
    }

    private static string Path(string kind, string name) => Repository.Path("tests", "Parley.IntegrationTests", "Golden", $"{kind}-{name}.verified.txt");
}
