using Parley.Language;
using Parley.Model;
using Parley.Testing;

namespace Parley.Tests.Language.Times;

/// <summary>Sentences with their time expressions, as [words, type, value, mod]: <c>Cases/Times/*.jsonl</c>.</summary>
public class TimeCaseTests
{
    private static readonly AnnotationPipeline Pipeline = DefaultPipeline.Create().Build();

    public static TheoryData<string, int> Cases() => new(CaseLines.Of("Times"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Annotate_Case_FindsWhatIsExpected(string file, int line)
    {
        using var json = CaseLines.Read("Times", file, line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        var expected = json.RootElement.GetProperty("expected").EnumerateArray()
            .Select(item => string.Join(" | ", item.EnumerateArray().Select(cell => cell.GetString() ?? "null")));
        var found = Annotate(text, json.RootElement.GetProperty("reference").GetString()).Times
            .Select(time => string.Join(" | ", [time.Span.Quote(text), time.Type.ToString(), time.Value ?? "null", .. time.Mod is null ? Array.Empty<string>() : [time.Mod]]));
        Assert.Equal(string.Join('\n', expected), string.Join('\n', found));
    }

    [Fact]
    public void Annotate_NoReference_KeepsWhatTheWordsSay()
    {
        var friday = Assert.Single(Annotate("They met on Friday.", reference: null).Times);
        Assert.Equal((null, DayOfWeek.Friday, -1), (friday.Value, friday.Slots.Weekday, friday.Slots.Tense));
        var year = Assert.Single(Annotate("It expired last year.", reference: null).Times);
        Assert.Equal((TimeUnit.Year, -1), (year.Slots.Unit, year.Slots.Offset));
    }

    [Fact]
    public void Annotate_Week_DateIsMondayToSunday()
    {
        var week = Assert.Single(Annotate("They meet next week.", "2020-01-08").Times);
        Assert.Equal("2020-01-13/2020-01-19", week.Date?.Text);
    }

    private static AnnotatedDocument Annotate(string text, string? reference) => Pipeline.Annotate(
        new Document { Id = "sha256:0", Source = "case", Text = text },
        reference is null ? null : DateOnly.ParseExact(reference, "yyyy-MM-dd"),
        CancellationToken.None);
}
