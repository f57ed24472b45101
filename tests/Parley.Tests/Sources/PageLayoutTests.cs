using Parley.Model;
using Parley.Sources;

namespace Parley.Tests.Sources;

/// <summary>Ways in which pages are built: the whole report, word for word, and nothing else.</summary>
public class PageLayoutTests
{
    private const string A = "The two sides ended their talks on Monday without an agreement, the ministry said.";
    private const string B = "They will meet again in May, a spokeswoman for the ministry told reporters in the capital.";
    private const string C = "Nobody named a sum, and nobody at the table expects one before the summer is over.";
    private const string Menu = "<ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li><li><a href=/s>Sport</a></li></ul>";
    private const string Teasers = "<h3>More news</h3><ul><li><a href=/a>Rain until Sunday, then sun for a week</a></li><li><a href=/b>Harbour gets a new crane after all</a></li></ul>";

    public static TheoryData<string, string> Layouts => new()
    {
        { "breaks in one division, no paragraphs", $"<div>{Menu}</div><h1>Talks end</h1><div class=text>{A}<br><br>{B}<br><br>{C}<br></div><div>{Teasers}</div>" },
        { "tables within tables", $"<table><tr><td width=120>{Menu}</td><td><table><tr><td><font size=5><b>Talks end</b></font></td></tr><tr><td>{A}<p>{B}<p>{C}</td></tr></table></td><td>{Teasers}</td></tr></table>" },
        { "divisions for paragraphs", $"<div class=x1><div class=x2><h1>Talks end</h1><div class=x3><div>{A}</div><div>{B}</div><div>{C}</div></div></div><div class=x4>{Teasers}</div></div>" },
        { "sections between advertisements", $"<article><h1>Talks end</h1><section><p>{A}</p></section><div class=ad-slot><p>Advertisement</p></div><section><p>{B}</p></section><div class=ad-slot><p>Advertisement</p></div><section><p>{C}</p></section></article>" },
        { "components of a script's page", $"<div id=__next><div><header><nav>{Menu}</nav></header><main><div data-component=headline><h1>Talks end</h1></div><div data-component=text><p>{A}</p></div><div data-component=text><p>{B}</p></div><div data-component=promo-links>{Teasers}</div><div data-component=text><p>{C}</p></div></main></div></div>" },
        { "a list of teasers with summaries beside", $"<div id=main><div class=story><h1>Talks end</h1><p>{A}</p><p>{B}</p><p>{C}</p></div><div class=sidebar><div><h4><a href=/a>Rain until Sunday</a></h4><p>It will rain from the coast to the hills until Sunday evening.</p></div><div><h4><a href=/b>Crane comes</a></h4><p>The harbour gets a new crane after all, its owners said on Friday.</p></div></div></div>" },
        { "share row, tags and the writer's box", $"<article><h1>Talks end</h1><div class=share><a href=#>Facebook</a> <a href=#>Twitter</a> <a href=#>Email</a></div><p>{A}</p><p>{B}</p><p>{C}</p><div class=tags>Tags: <a href=/t>talks</a>, <a href=/h>harbour</a></div><div class=author-box><p>Jane Doe covers labour for the Ledger and has done so for ten years.</p></div></article>" },
        { "an inline teaser in the body", $"<article><h1>Talks end</h1><p>{A}</p><p><strong>READ MORE: <a href=/a>What the ministry wants from these talks</a></strong></p><p>{B}</p><p><a href=/b>Related: The envoy, and where he comes from</a></p><p>{C}</p></article>" },
        { "a form for a letter in the body", $"<article><h1>Talks end</h1><p>{A}</p><form action=/n><p>Sign up for our morning letter and know what the day will bring.</p><input><button>Go</button></form><p>{B}</p><p>{C}</p></article>" },
        { "the body in a template", $"<article><h1>Talks end</h1><div itemprop=articleBody><script type=\"text/template\"><p>{A}</p><p>{B}</p><p>{C}</p><p>&nbsp;</p><!-- {new string('x', 120)} --></script></div></article>" },
        { "comments below", $"<div class=post><h1>Talks end</h1><div class=entry><p>{A}</p><p>{B}</p><p>{C}</p></div></div><div id=comments><h3>2 Comments</h3><div class=comment><p>I was there, and it was nothing like what the ministry says that it was.</p></div><div class=comment><p>Thanks for this report, which says more than the others that I read.</p></div></div>" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Read_Layout_KeepsTheReportAlone(string layout, string body)
    {
        Assert.NotEmpty(layout);
        var document = Pages.Read($"<html><head><title>Talks end | The Harbour Ledger</title></head><body>{body}</body></html>", SourceFormat.Html);
        Assert.Equal($"{A}\n{B}\n{C}", string.Join('\n', document.Of(BlockKind.Body)));
        Assert.Equal(["Talks end"], document.Of(BlockKind.Headline));
        Assert.Equal("Talks end", document.Title);
    }

    [Theory]
    [InlineData("de", "Die Gespräche über den neuen Vertrag sind am Montag ohne ein Ergebnis zu Ende gegangen.", "Beide Seiten wollen sich im Mai wieder treffen, wie eine Sprecherin des Ministeriums sagte.")]
    [InlineData("fr", "Les deux délégations ont mis fin lundi à leurs pourparlers sans parvenir à un accord.", "Elles se retrouveront en mai dans la capitale, a indiqué une porte-parole du ministère.")]
    [InlineData("ko", "양측은 월요일 합의 없이 회담을 마쳤다고 외교부가 밝혔다.", "양측은 오는 오월 서울에서 다시 만날 예정이라고 대변인이 기자들에게 말했다.")]
    [InlineData("ja", "双方は月曜日、合意に至らないまま協議を終えたと外務省が明らかにした。", "次の協議は五月に首都で開かれる見通しだと報道官は記者団に語った。")]
    [InlineData("ar", "أنهى الجانبان محادثاتهما يوم الاثنين من دون التوصل إلى اتفاق بحسب الوزارة.", "وسيجتمعان من جديد في أيار المقبل في العاصمة كما قالت متحدثة باسم الوزارة.")]
    [InlineData("ru", "Стороны завершили переговоры в понедельник без соглашения, сообщило министерство.", "Они встретятся снова в мае в столице, сказала журналистам представительница министерства.")]
    public void Read_OtherLanguages_KeepTheReport(string language, string first, string second)
    {
        var page = $"<html lang={language}><body><nav>{Menu}</nav><article><h1>{first[..20]}</h1><p>{first}</p><p>{second}</p></article><footer><p>{second}</p></footer></body></html>";
        var document = Pages.Read(page, SourceFormat.Html);
        Assert.Equal([first, second], document.Of(BlockKind.Body));
        Assert.Equal(language, document.Language);
    }

    [Fact]
    public void Read_FirstParagraphSaysTheTitle_BothStay()
    {
        var document = Pages.Read($"<html><body><article><h1>The two sides ended their talks on Monday</h1><p>{A}</p><p>{B}</p><p>{C}</p></article></body></html>", SourceFormat.Html);
        Assert.Equal([A, B, C], document.Of(BlockKind.Body));
    }

    [Fact]
    public void Read_TitleTwice_StandsOnce()
    {
        var document = Pages.Read($"<html><body><article><h1>Talks end without agreement</h1><h2>Talks end without agreement</h2><p>{A}</p><p>{B}</p><p>{C}</p></article></body></html>", SourceFormat.Html);
        Assert.Equal("Talks end without agreement", Assert.Single(document.Text.Split('\n'), line => line.StartsWith("Talks", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_HiddenPagesOfOneReport_AreRead()
    {
        var hidden = string.Concat(Enumerable.Range(2, 4).Select(i => $"<div class=\"slide hidden\" style=\"display: none\"><h2>{i}. Another hall</h2><p>The envoys met in hall number {i} of the harbour office, where the talks had begun a year before.</p></div>"));
        var document = Pages.Read($"<html><body><article><h1>Where the talks were held</h1><div class=slide><h2>1. The first hall</h2><p>{A}</p></div>{hidden}</article></body></html>", SourceFormat.Html);
        Assert.Contains("hall number 5", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LabelAboveEachPicture_IsOut()
    {
        var pictures = string.Concat(Enumerable.Range(1, 4).Select(i => $"<div><img src={i}.jpg><h3>Two centuries of the harbour</h3><p>In picture number {i} the envoys of that year leave the hall by the back door.</p></div>"));
        var document = Pages.Read($"<html><body><article><h1>Talks end</h1><p>{A}</p>{pictures}<p>{B}</p></article></body></html>", SourceFormat.Html);
        Assert.DoesNotContain("Two centuries", document.Text, StringComparison.Ordinal);
        Assert.Contains("picture number 4", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TitleOfAFilmBelowItsPicture_IsOut()
    {
        var document = Pages.Read($"<html><body><article><h1>Talks end</h1><p>{A}</p><figure><a href=/film><img src=f.jpg></a><figcaption><a href=/film>Watch the envoys leave the hall</a></figcaption></figure><p>{B}</p><p>{C}</p></article></body></html>", SourceFormat.Html);
        Assert.DoesNotContain("Watch the envoys", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Talks end","author":{"@id":"#jd"}},{"@type":"Person","@id":"#jd","name":"Jane O&#039;Doe"}]}</script>""", "", "Jane O'Doe")]
    [InlineData("""<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">""", "", "Jane Doe")]
    [InlineData("""<meta name="citation_author" content="Jane Doe"><meta name="citation_author" content="John Roe">""", "", "Jane Doe, John Roe")]
    [InlineData("", "<p>By Jane Doe | March 3, 2026 | 5 min read</p>", "Jane Doe")]
    [InlineData("", "<p>Posted on March 3, 2026 by Jane Doe</p>", "Jane Doe")]
    [InlineData("""<meta name="author" content="web desk">""", "<p>By Jane Doe</p>", "Jane Doe")]
    public void Read_Writer_IsNamed(string head, string byline, string writer)
    {
        var document = Pages.Read($"<html><head>{head}</head><body><article><h1>Talks end</h1>{byline}<p>{A}</p><p>{B}</p><p>{C}</p></article></body></html>", SourceFormat.Html);
        Assert.Equal(writer, document.Byline);
        Assert.Equal([A, B, C], document.Of(BlockKind.Body));
        Assert.DoesNotContain("2026", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<title>Talks end | The Harbour Ledger</title>", "", "The Harbour Ledger")]
    [InlineData("<title>Talks end \u2013 Lakeside</title>", "", "Lakeside")]
    [InlineData("<link rel=canonical href=https://www.lakeside-days.example/talks>", "<footer><p>&copy; 2026 Lakeside Days. All rights reserved.</p></footer>", "Lakeside Days")]
    [InlineData("<title>Talks end \u2013 By Jane Doe</title>", "", null)]
    public void Read_Outlet_IsNamed(string head, string foot, string? outlet) =>
        Assert.Equal(outlet, Pages.Read($"<html><head>{head}</head><body><article><h1>Talks end</h1><p>{A}</p><p>{B}</p><p>{C}</p></article>{foot}</body></html>", SourceFormat.Html).Outlet);

    [Theory]
    [InlineData("""<meta name="dc.date" content="2026-02-01">""", "<p>7 March 2026</p>", "2026-03-07")]
    [InlineData("""<meta name="dc.date" content="2026-02-01">""", "", "2026-02-01")]
    [InlineData("""<script type="application/json">{"article":{"publishedDate":"2026-03-07T09:00:00Z"}}</script>""", "", "2026-03-07")]
    [InlineData("""<script type="application/json">{"a":{"publishedDate":"2026-03-07"},"b":{"publishedDate":"2026-02-07"}}</script>""", "", null)]
    [InlineData("<link rel=canonical href=https://ledger.example/2026/03/07/talks>", "", "2026-03-07")]
    public void Read_Day_IsTheReports(string head, string line, string? day) =>
        Assert.Equal(day, Pages.Read($"<html><head>{head}</head><body><article><h1>Talks end without agreement</h1>{line}<p>{A}</p><p>{B}</p><p>{C}</p></article></body></html>", SourceFormat.Html).Published?.Text);

    [Fact]
    public void Read_PictureWithCreditBelow_IsACaption()
    {
        var document = Pages.Read($"<html><body><article><h1>Talks end</h1><p>{A}</p><div><img src=a.jpg><div>Goats on the island before they were brought ashore.</div><div>Photograph by Jane Doe</div></div><p>{B}</p><p>{C}</p></article></body></html>", SourceFormat.Html);
        Assert.Equal([A, B, C], document.Of(BlockKind.Body));
        Assert.Equal(2, document.Of(BlockKind.Caption).Length);
    }
}
