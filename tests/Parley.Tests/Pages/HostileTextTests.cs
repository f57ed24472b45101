using Parley.Model;
using Parley.Testing;

namespace Parley.Tests.Pages;

/// <summary>Reports are data: whatever they say, they say it as text.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Texts => new(
        "</script><script>alert(1)</script>",
        "</style><img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "' onmouseover='alert(1)",
        "<!-- not a comment --!> &lt;b&gt; &amp;",
        "javascript:alert(1)",
        "\u202Ereversed\u202C and \u2066left open",
        "controls \u0001\u0008\u001B and \u007F",
        "a lone \uD83D surrogate",
        "한국 \U0001F1F0\U0001F1F7 e\u0301",
        "{{7*7}} ${7*7} <%= 7 %>");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Words_StayText(string words)
    {
        var reading = new ReadingBuilder(words, "2031-03-05", words)
            .Title(words)
            .Text($"[a1|Anna Berg] said [s1|{words} for [f1|5 million {words}]].\nNext.")
            .Person("a1", "Anna Berg")
            .Statement("s1", "a1", mode: StatementMode.Direct)
            .Figure("f1", 5_000_000, words, FigureRole.Demand, by: words)
            .Build();
        var page = Rendered.Of(Dossier(words, reading), reading);
        var clean = Rendered.Of(Dossier("plain", reading), reading);

        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Empty(page.QuerySelectorAll("img, iframe, [onload], [onerror], [onmouseover], [style], [src]"));
        Assert.Equal(clean.All.Length, page.All.Length);
        Assert.Empty(page.Targets().Except(page.Ids()));
        Assert.Contains(Shown(words), page.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Shown(words), page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Words_AreIsolatedFromTheTextAround(string words)
    {
        var reading = new ReadingBuilder("plain.txt", "2031-03-05", words).Text($"He said [s1|{words} indeed].").Statement("s1").Build();
        var page = Rendered.Of(Dossier(words, reading), reading);
        foreach (var element in page.QuerySelectorAll("main *, header *"))
        {
            if (element.ChildElementCount == 0 && element.TextContent.Contains(Shown(words), StringComparison.Ordinal))
                Assert.True(element.LocalName == "bdi" || element.Closest("bdi, [dir=auto]") is not null, element.OuterHtml);
        }
    }

    // Control characters and halves of surrogate pairs cannot be in HTML.
    private static string Shown(string words) =>
        string.Concat(words.EnumerateRunes().Select(rune => rune.Value < ' ' || rune.Value == 0x7F ? "\uFFFD" : rune.ToString()));

    private static Dossier Dossier(string words, Reading reading)
    {
        var reference = PierTalks.At(reading, reading.Statements[0].Id);
        return new()
        {
            Reports = [new() { Id = reading.Document.Id, Source = words, Outlet = words, Title = words, Published = reading.Document.Published, Negotiation = words }],
            Negotiations = [new() { Id = words, Name = words, Parties = [new(words)], Reason = words }],
            Statements =
            [
                new()
                {
                    Speaker = words,
                    Party = new(words),
                    Roles = [words],
                    Statements = [new() { Item = reference, Attribution = AttributionTerms.OnRecord, Polarity = Polarity.Deny, Mode = StatementMode.Direct, Via = [words], Occasion = words, Topics = [words] }],
                },
            ],
            Deadlines = [new() { Id = words, Negotiation = words, For = words, Status = DeadlineStatus.Missed, Items = [reference] }],
            Disagreements = [new() { Id = words, Negotiation = words, Kind = DisagreementKind.Wording, Status = DisagreementStatus.Open, Items = [reference with { Quote = words }], Explanation = words, Reconciliation = words }],
            Questions = [new(words, words, words, [reference])],
            Corrections = [new(words, words, words, words, words, words, words)],
            Sources = [new(words, words, words, 1)],
        };
    }
}
