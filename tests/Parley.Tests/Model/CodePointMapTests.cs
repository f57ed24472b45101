using Parley.Model;

namespace Parley.Tests.Model;

public class CodePointMapTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("\U0001F600 a \U0001F600\U0001F600 b")]
    [InlineData("한국 e\u0301 \U0001F1F0\U0001F1F7")]
    public void RoundTrip_EveryCodePointBoundary(string text)
    {
        var map = CodePointMap.For(text);
        var codePoints = 0;
        for (var i = 0; i < text.Length; i++, codePoints++)
        {
            Assert.Equal(codePoints, map.ToCodePoints(i));
            Assert.Equal(i, map.ToUtf16(codePoints));
            if (char.IsHighSurrogate(text[i]))
                i++;
        }
        Assert.Equal(codePoints, map.ToCodePoints(text.Length));
        Assert.Equal(text.Length, map.ToUtf16(codePoints));
    }

    [Fact]
    public void For_NoSurrogates_IsIdentity() => Assert.True(CodePointMap.For("₩1.04 trillion — 한국").IsIdentity);
}
