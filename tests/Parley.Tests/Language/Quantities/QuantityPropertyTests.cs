using FsCheck;
using FsCheck.Fluent;
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

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(parts => string.Join(' ', parts))
        .Or(Gen.Elements(Pieces).ArrayOf().Select(parts => string.Concat(parts))).ToArbitrary();

    [Fact]
    public void Annotate_AnyText_SpansAreInOrderAndApart() =>
        Prop.ForAll(Texts, text => { Check(text); }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Annotate_AnyString_DoesNotThrow() =>
        Prop.ForAll<string>(text => { Check(text ?? ""); }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Annotate_OneWordOverAndOver_Ends()
    {
        foreach (var piece in Pieces)
        {
            Check(string.Concat(Enumerable.Repeat(piece + " ", 400)));
            Check("the " + string.Concat(Enumerable.Repeat(piece + " of the ", 200)));
        }
    }

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
