using Parley.Model;
using Parley.Sources;

namespace Parley.Tests.Sources;

public class LanguageTests
{
    private static readonly LanguageDetector Detector = new();

    [Theory]
    [InlineData("en", "The two sides said that they had not agreed on what was to be paid for the next year, and that they would meet again.")]
    [InlineData("de", "Die beiden Seiten haben sich nicht auf die Summe für das nächste Jahr geeinigt und wollen sich in der kommenden Woche wieder treffen.")]
    [InlineData("fr", "Les deux parties ne sont pas parvenues à un accord sur la somme à payer pour l'année prochaine et vont se revoir dans une semaine.")]
    [InlineData("es", "Las dos partes no llegaron a un acuerdo sobre la suma que se debe pagar el año que viene y se van a reunir otra vez en una semana.")]
    [InlineData("id", "Kedua pihak belum sepakat tentang jumlah yang akan dibayar untuk tahun depan dan akan bertemu lagi dalam waktu dekat di ibu kota.")]
    [InlineData("ko", "양측은 내년 분담금에 합의하지 못했으며 다음 주에 다시 만나기로 했다.")]
    [InlineData("ja", "両国は来年の負担額について合意できず、来週また会うことにした。")]
    [InlineData("zh", "双方未能就明年的分担金额达成一致，将于下周再次会晤。")]
    [InlineData("ru", "Стороны не договорились о сумме на следующий год и встретятся через неделю.")]
    [InlineData("ar", "لم يتفق الجانبان على المبلغ للعام المقبل وسيجتمعان مرة أخرى.")]
    public void Detect_Sentence_NamesTheLanguage(string language, string text) => Assert.Equal(language, Detector.Detect(text));

    [Theory]
    [InlineData("Talks ended.")]
    [InlineData("12 345 67 89")]
    [InlineData("")]
    public void Detect_TooLittle_IsNull(string text) => Assert.Null(Detector.Detect(text));

    [Fact]
    public void Read_OtherLanguage_IsKeptWithAWarning()
    {
        var result = Pages.Result("Die beiden Seiten haben sich nicht auf die Summe für das nächste Jahr geeinigt und wollen sich in der kommenden Woche wieder treffen.");
        Assert.NotNull(result.Document);
        Assert.Equal("de", result.Document.Language);
        Assert.Contains(result.Diagnostics, d => d is { Code: SourceDiagnostics.OtherLanguageCode, Severity: Severity.Warning });
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("en-GB", true)]
    [InlineData("enm", false)]
    [InlineData("de", false)]
    public void IsEnglish_Tag_IsTold(string tag, bool expected) => Assert.Equal(expected, LanguageDetector.IsEnglish(tag));
}
