using Parley.Language;
using Parley.Model;

namespace Parley.Tests.Language.Quantities;

public class QuantityPropertyTests
{
    private static readonly AnnotationPipeline Pipeline = new AnnotationPipelineBuilder()
        .Use(new Tokenizer()).Use(new SentenceSplitter()).Use(new WordTagger()).Use(new TimeAnnotator()).Use(new QuantityAnnotator()).Build();

    private static readonly string[] Pieces =
    [
        "a", "the", "of", "to", "from", "between", "and", "or", "by", "-", "–", "/", "(", ")", ",", ".", ";", "%", "$", "US$", "€", "₩", "W1.2tn", "W", "Rs", "5", "1.04", "28,500", "99999999999999999999", "999999999999999999999999",
        "1/4", "½", "½ 1/2", "1,2,3", "10,000,00", "1.2.3", "billion", "trillion", "mln", "bn", "crore", "hundred", "half", "third", "two-thirds", "twenty-two", "dozen", "one", "five", "fivefold", "double", "times", "percent", "points",
        "per cent", "won", "dollars", "Canadian", "pesos", "cents", "years", "year-old", "a year", "annual", "increase", "rose", "cut", "more than", "up to", "nearly", "at least", "or more", "troops", "28,500-strong", "10-nation", "Aug.", "2019",
        "11:30", "No.", "S&P", "\U0001F600", "\u00AD", "1980s", "6th", "\n", "-5", "minus", "x", "5x", "one in four", "000", "0", "0.0000000000000000000001",
    ];

    [Fact]
    public void Annotate_AnyText_SpansAreInOrderAndApart() => AnyText.OfPieces(Pieces, 2000, Check);

    [Fact]
    public void Annotate_AnyString_DoesNotThrow() => AnyText.OfAnything(500, Check);

    [Fact]
    public void Annotate_OneWordOverAndOver_Ends() => AnyText.OverAndOver(Pieces, Check);

    private static void Check(string text)
    {
        var document = Pipeline.Annotate(new Document { Id = "sha256:0", Source = "property", Text = text }, new DateOnly(2020, 1, 15), CancellationToken.None);
        var end = 0;
        foreach (var quantity in document.Quantities)
        {
            Assert.True(quantity.Span.Start >= end, $"{quantity.Span} begins before {end} in '{text}'");
            Assert.True(quantity.Span.End <= text.Length && !quantity.Span.IsEmpty);
            Assert.True(quantity.Number.Start >= 0 && quantity.Number.End <= text.Length);
            Assert.True(quantity.High is null || quantity.High >= quantity.Value);
            end = quantity.Span.End;
        }
    }
}
