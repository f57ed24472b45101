using Parley.Language;
using Parley.Model;

namespace Parley.Tests.Language;

public class TokenizerTests
{
    private static readonly AnnotationPipeline Pipeline = new AnnotationPipelineBuilder().Use(new Tokenizer()).Use(new SentenceSplitter()).Build();

    private static AnnotatedDocument Annotate(string text) =>
        Pipeline.Annotate(new Document { Id = "sha256:0", Source = "test", Text = text }, reference: null, CancellationToken.None);

    [Theory]
    [InlineData("US$1.3bn", "US|$|1.3|bn")]
    [InlineData("W1.3tn or KRW1.3 trillion, RM5, $US7bn", "W|1.3|tn|or|KRW|1.3|trillion|,|RM|5|,|$|US|7|bn")]
    [InlineData("the G20, PS5, F16 and W1", "the|G20|,|PS5|,|F16|and|W1")]
    [InlineData("a 13-percent rise", "a|13|-|percent|rise")]
    [InlineData("two-day talks with Eun-bo", "two-day|talks|with|Eun-bo")]
    [InlineData("Seoul's share, the allies' share", "Seoul|'s|share|,|the|allies|'|share")]
    [InlineData("the U.S. on Aug. 20 in D.C.", "the|U.S.|on|Aug.|20|in|D.C.")]
    [InlineData("Ada Lind (R-N.Y.) and Bo Tam, D-Wis., left plan-B.", "Ada|Lind|(|R-N.Y.|)|and|Bo|Tam|,|D-Wis.|,|left|plan-B|.")]
    [InlineData("R. Clarke Cooper said.", "R.|Clarke|Cooper|said|.")]
    [InlineData("28,500-strong", "28,500|-|strong")]
    [InlineData("we've a 6th in the 1990s", "we've|a|6th|in|the|1990s")]
    public void Tokenize_CutsAsDescribed(string text, string expected)
    {
        var document = Annotate(text);
        Assert.Equal(expected, string.Join('|', document.Tokens.Select(token => token.Span.Quote(text))));
    }

    [Theory]
    [InlineData("It ended. The next began.", 2)]
    [InlineData("Talks in the U.S. continued. The end.", 2)]
    [InlineData("They met in the U.S. The sides agreed.", 2)]
    [InlineData("\"We agreed,\" he said. \"It is done.\" She left.", 3)]
    [InlineData("Gen. Smith of Acme Corp. spoke.", 1)]
    [InlineData("Ada Lind (D-S.C.) Chairs the panel, and Bo Tam (R-N.C.) said so.", 1)]
    [InlineData("One line\nAnother line", 2)]
    public void Split_CountsSentences(string text, int expected) => Assert.Equal(expected, Annotate(text).Sentences.Length);

    [Fact]
    public void Split_WrappedText_LinesAreNotSentences()
    {
        const string Text = "The ministers met for the third time this year and the\ntalks went on until the evening without any result but the\nsides said that they would meet again before the end of the\nmonth in another place.\n\nA second paragraph.";
        Assert.Equal(2, Annotate(Text).Sentences.Length);
    }
}
