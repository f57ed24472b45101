using Parley.Record;

namespace Parley.Tests.Record;

public class RoleModelTests
{
    [Fact]
    public void Shares_AnyFeatures_AddUpToOne()
    {
        foreach (var features in (uint[][])[[], [1, 2, 3], [.. Enumerable.Range(0, 400).Select(number => RoleHash.Of(31, (uint)number))]])
        {
            var shares = RoleModel.Shared.Shares(features);
            Assert.Equal(RoleModel.Classes, shares.Length);
            Assert.All(shares, share => Assert.InRange(share, 0, 1));
            Assert.Equal(1, shares.Sum(), precision: 9);
        }
    }

    [Theory]
    [InlineData("demands", "demanded")]
    [InlineData("proposed", "propose")]
    [InlineData("Paying", "pays")]
    [InlineData("13.9", "5")]
    public void Stem_FormsOfOneWord_AreOne(string a, string b) => Assert.Equal(RoleHash.Stem(a), RoleHash.Stem(b));

    [Fact]
    public void Stem_OtherWords_Differ() => Assert.NotEqual(RoleHash.Stem("demand"), RoleHash.Stem("offer"));
}
