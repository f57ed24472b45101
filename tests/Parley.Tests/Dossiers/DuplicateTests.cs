using Parley.Model;
using Parley.Testing;

namespace Parley.Tests.Dossiers;

public class DuplicateTests
{
    private static string Words(int from, int count) => string.Join(' ', Enumerable.Range(from, count).Select(i => "word" + i));

    private static Reading Of(string source, string published, string text) => new ReadingBuilder(source, published).Text(text).Build();

    [Fact]
    public void NearCopies_AreOneFamily()
    {
        var dossier = Ferry.Build(Of("a", "2011-01-01", Words(0, 200)), Of("b", "2011-01-02", "Agency. " + Words(0, 195)), Of("c", "2011-01-03", Words(0, 200) + " end"));
        var group = Assert.Single(dossier.Duplicates);
        Assert.Equal(("copy", 3), (group.Kind, group.Reports.Length));
    }

    [Fact]
    public void HalfTheText_IsARewrite() => Assert.Equal(
        "rewrite", Assert.Single(Ferry.Build(Of("a", "2011-01-01", Words(0, 200)), Of("b", "2011-01-02", Words(100, 200))).Duplicates).Kind);

    [Fact]
    public void AFewSharedSentences_AreNone() => Assert.Empty(
        Ferry.Build(Of("a", "2011-01-01", Words(0, 200)), Of("b", "2011-01-02", Words(170, 200))).Duplicates);

    [Fact]
    public void ManyCopiesOfOneStory_StayOneFamily()
    {
        var readings = Enumerable.Range(0, 300).Select(i => Of($"r{i:000}", "2011-01-01", Words(0, 150) + " paper" + i)).ToArray();
        Assert.Equal(300, Assert.Single(Ferry.Build(readings).Duplicates).Reports.Length);
    }
}
