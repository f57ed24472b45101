using Parley.Language;
using Parley.Model;

namespace Parley.Tests.Language.Times;

public class TimePropertyTests
{
    private static readonly AnnotationPipeline Pipeline = new AnnotationPipelineBuilder()
        .Use(new Tokenizer()).Use(new SentenceSplitter()).Use(new WordTagger()).Use(new TimeAnnotator()).Build();

    private static readonly string[] Pieces =
    [
        "the", "a", "of", "in", "on", "to", "and", "-", "/", ":", ",", ".", "'", "'s", "last", "next", "this", "that", "previous", "following", "early", "late", "end", "mid", "first", "third", "fiscal", "every", "several", "few",
        "year", "years", "quarter", "half", "month", "week", "weeks", "day", "days", "weekend", "hour", "second", "century", "decade", "ago", "later", "earlier", "before", "from now", "year-earlier", "year-end", "two-day", "period",
        "Friday", "Sun.", "Mondays", "May", "March", "Aug.", "20", "31", "29", "Feb.", "2020", "1988", "0000", "9999", "1980s", "'80s", "20th", "0", "00", "99999999999", "13", "5", "p.m.", "a.m.", "EST", "noon", "night", "morning",
        "today", "yesterday", "now", "the past", "recent", "summer", "fall", "Thanksgiving", "Easter", "Chuseok", "Eid al-Fitr", "Passover", "Lunar New Year", "U.S.", "Japan's", "FY", "FY20", "two", "nineteen", "ninety-six", "half an", "thousand", "million", "will", "met", "\U0001F600", "\n", "2020-02-30", "2020-W99",
    ];

    private static readonly DateOnly?[] References = [null, DateOnly.MinValue, DateOnly.MaxValue, new(2020, 2, 29), new(1, 3, 1), new(9999, 10, 5)];

    [Fact]
    public void Annotate_AnyText_SpansAreInOrderAndApart() => AnyText.OfPieces(Pieces, 1000, Check);

    [Fact]
    public void Annotate_AnyString_DoesNotThrow() => AnyText.OfAnything(200, Check);

    [Fact]
    public void Annotate_OneWordOverAndOver_Ends() => AnyText.OverAndOver(Pieces, Check);

    private static void Check(string text)
    {
        foreach (var reference in References)
        {
            var document = Pipeline.Annotate(new Document { Id = "sha256:0", Source = "property", Text = text }, reference, CancellationToken.None);
            var end = 0;
            foreach (var time in document.Times)
            {
                Assert.True(time.Span.Start >= end && time.Span.End <= text.Length && !time.Span.IsEmpty, $"{time.Span} after {end} in '{text}'");
                end = time.Span.End;
            }
        }
    }
}
