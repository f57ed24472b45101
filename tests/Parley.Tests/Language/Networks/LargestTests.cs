using System.Runtime.Intrinsics;
using Parley.Language;

namespace Parley.Tests.Language.Networks;

public unsafe class LargestTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(31)]
    public void Of_ThirtyTwoWholeNumbers_GivesTheFirstOfTheLargest(int at)
    {
        var values = stackalloc short[32];
        for (var i = 0; i < 32; i++)
            values[i] = (short)(-300 + (i * 7 % 31));
        values[at] = 40;
        values[31] = 40;
        Assert.Equal(at, Largest.Of(Vector256.Load(values), Vector256.Load(values + 16)));
    }
}
