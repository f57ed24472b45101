using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Parley.Model;
using Parley.Pages;
using Parley.Testing;

namespace Parley.Tests.Pages;

public class DossierPageTests
{
    [Fact]
    public void Page_IsTheGoldenOne()
    {
        var page = Rendered.Text.Replace("Parley " + PageFoot.Version, "Parley VERSION", StringComparison.Ordinal);
        Assert.Null(Golden.Difference(Repository.Path("tests", "Parley.Tests", "Pages", "pier-talks.verified.html"), WithoutAssets(page)));
    }

    [Fact]
    public void Links_LeadToIdsOfThePage()
    {
        var page = Rendered.Page;
        Assert.Empty(page.Targets().Except(page.Ids()));
    }

    [Fact]
    public void Ids_AreUnique() => Assert.Empty(Rendered.Page.Ids().GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Theory]
    [InlineData("Ledger of positions", "tbody tr", 3)]
    [InlineData("Rounds of talks", ".round", 1)]
    [InlineData("Statements by speaker", ".statement", 3)]
    [InlineData("Where reports disagree", ".sides li", 3)]
    [InlineData("Agreements and their terms", ".agreement", 1)]
    public void EveryLine_OpensTheWordsItRestsOn(string section, string line, int count)
    {
        var page = Rendered.Page;
        var lines = Section(page, section).QuerySelectorAll(line);
        Assert.Equal(count, lines.Length);
        Assert.All(lines, one =>
        {
            var links = one.QuerySelectorAll("a.ev");
            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.Equal("mark", page.GetElementById(link.GetAttribute("href")![1..])?.LocalName));
        });
    }

    [Fact]
    public void Standing_LastPositionsAndGap_OpenTheirWords()
    {
        var page = Rendered.Page;
        var standing = Section(page, "Where the talks stand");
        Assert.Equal(
            ["€32 million", "about €25 million"],
            standing.QuerySelectorAll(".end .amount a.ev").Select(link => link.TextContent.Replace('\u00A0', ' ')));
        Assert.Equal(
            ["32 million euros", "about 25 million euros"],
            standing.QuerySelectorAll(".end .amount a.ev").Select(link => page.GetElementById(link.GetAttribute("href")![1..])!.TextContent));
        Assert.Equal("€7 million", standing.QuerySelector(".gap .amount")!.TextContent.Replace('\u00A0', ' '));
        Assert.Equal(2, standing.QuerySelectorAll(".gap .ends a.ev").Length);
    }

    [Fact]
    public void Facts_AllAreMarkedInTheirReports()
    {
        var page = Rendered.Page;
        foreach (var (reading, number) in new[] { (PierTalks.Asked, 1), (PierTalks.Lowered, 2) })
        {
            foreach (var evidence in reading.Facts().SelectMany(fact => fact.Evidence))
            {
                var id = $"r{number}-{evidence.Span.Start}-{evidence.Span.End}";
                Assert.Equal(evidence.Quote, string.Concat(page.QuerySelectorAll($"[id='{id}'], [data-of='{id}']").Select(mark => mark.TextContent)));
            }
        }
    }

    [Fact]
    public void Headings_NeverSkipALevel()
    {
        var level = 0;
        foreach (var heading in Rendered.Page.QuerySelectorAll("h1, h2, h3, h4, h5"))
        {
            var next = heading.LocalName[1] - '0';
            Assert.True(next <= level + 1, $"{heading.TextContent} is of level {next} after {level}.");
            level = next;
        }
        Assert.Single(Rendered.Page.QuerySelectorAll("h1"));
    }

    [Fact]
    public void Policy_AllowsThePagesStyleAndScriptAndNothingElse()
    {
        var page = Rendered.Page;
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.Equal(
            $"default-src 'none'; style-src '{Hash(page, "style")}'; script-src '{Hash(page, "script")}'; base-uri 'none'; form-action 'none'", policy);
        Assert.Empty(page.QuerySelectorAll("[style], [src], link, iframe, object, form, base"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("http", string.Concat(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_HaveCaptionsAndScopes() => Assert.All(Rendered.Page.QuerySelectorAll("table"), table =>
    {
        Assert.NotEmpty(table.QuerySelector("caption")!.TextContent);
        Assert.All(table.QuerySelectorAll("th"), header => Assert.Contains(header.GetAttribute("scope"), (string[])["col", "row"]));
    });

    [Fact]
    public void Charts_HaveTitleDescriptionAndTable()
    {
        var section = Section(Rendered.Page, "Positions over time");
        foreach (var chart in section.QuerySelectorAll("svg.positions"))
        {
            Assert.NotEmpty(chart.QuerySelector("title")!.TextContent);
            Assert.Contains("Last gap", chart.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(3, chart.QuerySelectorAll("a.point").Length);
        }
        Assert.Equal(3, section.QuerySelector("details table")!.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public void Render_Twice_IsTheSame() => Assert.Equal(Rendered.Text, DossierPage.Render(PierTalks.Dossier, PierTalks.Readings));

    [Fact]
    public void Render_EmptyDossier_IsAPage()
    {
        var page = Rendered.Of(new Dossier());
        Assert.Equal("Dossier", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.Targets().Except(page.Ids()));
    }

    [Fact]
    public void Render_WithoutReadings_LeadsToTheReports()
    {
        var page = Rendered.Of(PierTalks.Dossier);
        Assert.Empty(page.Targets().Except(page.Ids()));
        Assert.Equal(2, page.QuerySelectorAll("article.report .note").Length);
    }

    [Fact]
    public void Render_TextsBeyondTheLimit_AreListedWithoutText()
    {
        var limits = new PageLimits(PierTalks.Asked.Document.Text.Length);
        var page = Rendered.Parse(DossierPage.Render(PierTalks.Dossier, PierTalks.Readings, limits));
        Assert.Single(page.QuerySelectorAll("article.report .text"));
        Assert.Empty(page.Targets().Except(page.Ids()));
        Assert.Contains("1\u00A0report", page.QuerySelector(".reports > .note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_SeveralNegotiations_GivesEachItsPart()
    {
        var dossier = PierTalks.Dossier;
        var page = Rendered.Of(
            dossier with
            {
                Negotiations = [.. dossier.Negotiations, dossier.Negotiations[0] with { Id = "n2", Name = "Fish Agreement", Agreements = [] }],
                Reports = [dossier.Reports[0], dossier.Reports[1] with { Negotiation = "n2" }],
                Disagreements = [dossier.Disagreements[0] with { Negotiation = null }],
            },
            PierTalks.Asked,
            PierTalks.Lowered);
        Assert.Equal(["Pier Agreement", "Fish Agreement", "In no negotiation"], page.QuerySelectorAll("main > section > header h2").Select(heading => heading.TextContent));
        Assert.Equal(["#n1", "#n2"], page.QuerySelectorAll("nav.switch a").Select(link => link.GetAttribute("href")));
        Assert.StartsWith("Iceland now wants", Section(page, "n2-statements").QuerySelector(".said")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.Targets().Except(page.Ids()));
    }

    // By its heading or by its heading's id.
    private static IElement Section(IDocument page, string name) =>
        page.QuerySelectorAll("section").Single(section => section.GetAttribute("aria-labelledby") is { } id && (id == name || page.GetElementById(id)?.TextContent == name));

    private static string Hash(IDocument page, string element) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector(element)!.TextContent)));

    // The golden page is about the markup; style and script are files of their own.
    private static string WithoutAssets(string page)
    {
        page = Cut(Cut(page, "<style>", "</style>"), "<script>", "</script>");
        return Cut(page, "style-src ", "; base-uri");
    }

    private static string Cut(string page, string from, string to)
    {
        var start = page.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return page[..start] + page[page.IndexOf(to, start, StringComparison.Ordinal)..];
    }
}
