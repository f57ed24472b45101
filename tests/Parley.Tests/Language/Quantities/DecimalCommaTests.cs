using Parley.Language;
using Parley.Model;

namespace Parley.Tests.Language.Quantities;

public class DecimalCommaTests
{
    private static readonly AnnotationPipeline Pipeline = new AnnotationPipelineBuilder()
        .Use(new Tokenizer()).Use(new SentenceSplitter()).Use(new WordTagger()).Use(new TimeAnnotator()).Use(new QuantityAnnotator()).Build();

    [Theory]
    [InlineData("de", "4,5 %", "4.5")]
    [InlineData("fr-FR", "4,5 %", "4.5")]
    [InlineData("de", "\u20AC 1.038,9", "1038.9")]
    [InlineData("es", "28.500 euros", "28500")]
    [InlineData("de", "1.25 million euros", "1250000")]
    [InlineData("es-MX", "28,500 pesos", "28500")]
    [InlineData("de-CH", "28.5 euros", "28.5")]
    [InlineData("en", "28,500 euros", "28500")]
    [InlineData(null, "1,038.9 euros", "1038.9")]
    public void Annotate_Number_IsReadAsItsLanguageWritesIt(string? language, string text, string value)
    {
        var document = Pipeline.Annotate(new Document { Id = "sha256:0", Source = "case", Text = text, Language = language }, reference: null, CancellationToken.None);
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), Assert.Single(document.Quantities).Value);
    }
}
