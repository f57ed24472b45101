using System.Text;
using Parley.Model;
using Parley.Record;
using Parley.Sources;

namespace Parley.Tests.Record;

/// <summary>The year of a report whose page prints its day without one.</summary>
public class YearlessRuleTests
{
    private static readonly ReportReader Reader = ReportReader.CreateDefault();

    [Theory]
    // 8 December was a Friday in 2017 and 2023; what is to come is of 2024.
    [InlineData("OSLO, Dec. 8 (HNA) -- Norway and Iceland agreed on Friday that the catch will fall by a fifth in 2024, the ministry said.", "2023-12-08")]
    // 4 October was a Friday in 2019 and 2024.
    [InlineData("OSLO, Oct. 4 (HNA) -- Norway said on Friday that it would pay Iceland more in 2026. Under the present pact it paid less after 2020.", "2024-10-04")]
    // No year is named.
    [InlineData("OSLO, Dec. 8 (HNA) -- Norway and Iceland agreed on Friday that the catch will fall by a fifth, the ministry said.", null)]
    // No year near that of which it speaks has the weekday.
    [InlineData("OSLO, Dec. 8 (HNA) -- Norway and Iceland agreed on Wednesday on a catch for the rest of the season. The last pact was signed in 2017.", null)]
    public void Read_DatelineWithoutYear_TakesTheOnlyYearThatFits(string text, string? published)
    {
        var item = new SourceItem { Name = "case", Bytes = Encoding.UTF8.GetBytes($"Two sides settle the catch of the coming season\n\n{text}\n"), Format = SourceFormat.Text };
        var document = Reader.Read(item).Reading!.Document;
        Assert.Equal(published, document.Published?.Text);
        Assert.Equal(published is null ? null : PublishedBasis.Inferred, document.PublishedBasis);
    }
}
