using Parley.Language;
using Parley.Model;

namespace Parley.Tests.Language.Times;

public class FiscalYearTests
{
    private static readonly AnnotationPipeline Pipeline = new AnnotationPipelineBuilder()
        .Use(new Tokenizer()).Use(new SentenceSplitter()).Use(new WordTagger()).Use(new TimeAnnotator()).Build();

    [Theory]
    [InlineData("The Pentagon asked for more in FY2020.", null, "2020", "2019-10-01/2020-09-30")]
    [InlineData("The U.S. fiscal year 2021 brings a cut.", null, "2021", "2020-10-01/2021-09-30")]
    [InlineData("Japan's fiscal 2020 budget has a line for it.", null, "2020", "2020-04-01/2021-03-31")]
    [InlineData("India set the sum aside in FY21.", null, "2021", "2020-04-01/2021-03-31")]
    [InlineData("Seoul pays more in fiscal 2020.", null, "2020", "2020-01-01/2020-12-31")]
    [InlineData("The ministry pays more in fiscal 2020.", "TOKYO", "2020", "2020-04-01/2021-03-31")]
    [InlineData("The ministry pays more in fiscal 2020.", "Geneva, Switzerland", "2020", null)]
    [InlineData("Congress will settle it next fiscal year.", null, "2022", "2021-10-01/2022-09-30")]
    [InlineData("Canberra pays more this fiscal year.", null, "2021", "2020-07-01/2021-06-30")]
    [InlineData("London pays more this fiscal year.", null, "2020", "2020-04-01/2021-03-31")]
    [InlineData("The sum rises in fiscal 2020. Japan said so. Japan and the U.S. agreed.", null, "2020", "2020-04-01/2021-03-31")]
    public void Annotate_BudgetYear_HasTheDaysOfItsState(string text, string? place, string value, string? days)
    {
        var time = Pipeline.Annotate(new Document { Id = "sha256:0", Source = "case", Text = text, Place = place }, new DateOnly(2020, 11, 10), CancellationToken.None).Times[0];
        Assert.Equal((value, days), (time.Value, time.FiscalDays?.Text));
    }

    [Fact]
    public void Annotate_BudgetYearBeyondTheCalendar_IsLeftOpen()
    {
        var document = new Document { Id = "sha256:0", Source = "case", Text = "The U.S. counts on it next fiscal year." };
        Assert.Null(Assert.Single(Pipeline.Annotate(document, new DateOnly(9999, 10, 5), CancellationToken.None).Times).FiscalDays);
    }
}
