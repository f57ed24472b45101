using Parley.Language;

namespace Parley.Tests.Language.Learning;

public class FeatureHashTests
{
    [Theory]
    [InlineData("Said", "said")]
    [InlineData("1,240", "5,678")]
    [InlineData("don\u2019t", "Don't")]
    public void OfWord_CaseDigitsAndApostrophes_MakeNoDifference(string one, string other) =>
        Assert.Equal(FeatureHash.OfWord(one), FeatureHash.OfWord(other));

    [Fact]
    public void Of_OrderOfValues_MakesADifference() => Assert.NotEqual(FeatureHash.Of(1, 2, 3), FeatureHash.Of(1, 3, 2));
}
