using Parley.Language;
using Parley.Model;

namespace Parley.Tests.Language.Learning;

public class ModelFileTests
{
    [Fact]
    public unsafe void Read_OtherFormat_Throws()
    {
        var bytes = "PARLEY99 and nothing more than that"u8.ToArray();
        fixed (byte* start = bytes)
        {
            var at = (nint)start;
            Assert.Throws<InvalidResourceException>(() => ModelFile.Read((byte*)at, bytes.Length));
        }
    }

    [Fact]
    public unsafe void Read_CutOff_Throws()
    {
        byte[] bytes = [.. ModelFile.Magic, 0, 0, 0, 0, 0, 0, 0, 0];
        fixed (byte* start = bytes)
        {
            var at = (nint)start;
            Assert.Throws<InvalidResourceException>(() => ModelFile.Read((byte*)at, bytes.Length));
        }
    }

    [Fact]
    public void Words_CommonWord_IsKnownAndSaysWhetherItCanBeAVerb()
    {
        var words = LanguageModel.Shared.Words;
        Assert.True(words.IsKnown("Agreement"));
        Assert.True(words.CanBeVerb("said"));
        Assert.False(words.CanBeVerb("ministry"));
        Assert.False(words.IsKnown("Xqzzy"));
    }
}
