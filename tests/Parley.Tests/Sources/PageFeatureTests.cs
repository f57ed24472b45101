using Parley.Model;
using Parley.Sources;

namespace Parley.Tests.Sources;

/// <summary>Pages are recognised for what they are, and the user is told.</summary>
public class PageFeatureTests
{
    private const string Text = "<p>The two sides ended their talks on Monday without an agreement, the ministry said.</p><p>They will meet again in May, a spokeswoman for the ministry told reporters in the capital.</p><p>Nobody named a sum, and nobody at the table expects one before the summer is over.</p>";
    private const string Head = "<h1>Talks end without agreement</h1>";

    public static TheoryData<PageFeature, string, string> Recognised => new()
    {
        { PageFeature.LiveBlog, PageRemarks.LiveBlogCode, $$"""<html><head><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Talks end without agreement"}</script></head><body><article>{{Head}}{{Text}}</article></body></html>""" },
        { PageFeature.LiveBlog, PageRemarks.LiveBlogCode, $"<html><body><main>{Head}<div class=\"live-blog\"><time>14:05</time>{Text}<time>13:20</time><p>The envoys came back to the table at one o'clock, an hour later than agreed.</p><time>12:00</time><p>Both envoys left the building without a word to those who waited outside.</p></div></main></body></html>" },
        { PageFeature.Amp, PageRemarks.AmpCode, $"<html amp><head><link rel=\"canonical\" href=\"https://ledger.example/talks\"></head><body><article>{Head}{Text}</article></body></html>" },
        { PageFeature.Amp, PageRemarks.AmpCode, $"<html \u26A1><body><article>{Head}{Text}</article></body></html>" },
        { PageFeature.SeveralPages, PageRemarks.SeveralPagesCode, $"<html><head><link rel=\"canonical\" href=\"https://ledger.example/talks\"><link rel=\"next\" href=\"https://ledger.example/talks/2\"></head><body><article>{Head}{Text}</article></body></html>" },
        { PageFeature.SeveralPages, PageRemarks.SeveralPagesCode, $"<html><body><article>{Head}{Text}<p>Page 1 of 3</p></article></body></html>" },
        { PageFeature.SeveralPages, PageRemarks.SeveralPagesCode, $"<html><body><article>{Head}{Text}<ul><li>1</li><li><a href=\"/t/2\">2</a></li><li><a href=\"/t/3\">3</a></li></ul></article></body></html>" },
        { PageFeature.Stub, PageRemarks.StubCode, $"<html><body><article>{Head}{Text}<div class=\"offer\"><p>To continue reading, subscribe for one crown a month.</p></div></article></body></html>" },
        { PageFeature.Stub, PageRemarks.StubCode, $$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks end without agreement","isAccessibleForFree":"False"}</script></head><body><article>{{Head}}{{Text}}</article></body></html>""" },
        { PageFeature.Stub, PageRemarks.StubCode, $"<html><body><article>{Head}{Text}<div class=\"paywall\"><p>Choose how you want to pay.</p></div></article></body></html>" },
        { PageFeature.EmbeddedPosts, PageRemarks.EmbeddedPostsCode, $"<html><body><article>{Head}{Text}<blockquote class=\"twitter-tweet\"><p>We were close to an agreement, and then we were not.</p>&mdash; The envoy (@envoy)</blockquote></article></body></html>" },
    };

    [Theory]
    [MemberData(nameof(Recognised))]
    public void Read_Page_IsRecognisedAndKept(PageFeature feature, string code, string page)
    {
        var result = Pages.Result(page, SourceFormat.Html);
        Assert.Equal([feature], result.Features);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == code);
        Assert.NotNull(result.Document);
        Assert.Contains("They will meet again in May", result.Document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("subscribe for one crown", result.Document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PageFeature.Consent, PageRemarks.ConsentCode, "<h1>We value your privacy</h1><p>We and our 412 partners store and read what your device holds, to show you advertisements that fit.</p><p>You may change your mind at any time in the privacy settings at the foot of each page.</p><button>Agree</button>")]
    [InlineData(PageFeature.Consent, PageRemarks.ConsentCode, "<div><p>Before you continue to the Ledger, please tell us whether we may use cookies and similar technologies to measure how our pages are read.</p></div>")]
    [InlineData(PageFeature.Challenge, PageRemarks.ChallengeCode, "<title>Just a moment...</title><p>Checking your browser before the page is shown. This takes five seconds.</p>")]
    [InlineData(PageFeature.Challenge, PageRemarks.ChallengeCode, "<h1>Access Denied</h1><p>You don't have permission to access this page on this server.</p>")]
    [InlineData(PageFeature.Missing, PageRemarks.MissingCode, "<title>Page not found</title><h1>Page not found</h1><p>The page you are looking for may have moved to another place.</p>")]
    public void Read_InPlaceOfAReport_IsAnError(PageFeature feature, string code, string body)
    {
        var result = Pages.Result($"<html><body>{body}</body></html>", SourceFormat.Html);
        Assert.Equal([feature], result.Features);
        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(code, error.Code);
        Assert.Null(result.Document);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<footer><p>This site uses cookies and other technology to serve you better. Cookie settings.</p></footer>")]
    [InlineData("<nav><a href=\"/1\">1</a><a href=\"/2\">2</a></nav>")]
    [InlineData("<div class=\"paywall\" style=\"display:none\"><p>Choose how you want to pay.</p></div>")]
    public void Read_PlainReport_IsNothingElse(string rest)
    {
        var result = Pages.Result($"<html><body><article>{Head}{Text}</article>{rest}</body></html>", SourceFormat.Html);
        Assert.Empty(result.Features);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Read_Gallery_KeepsWhatStandsBelowThePictures()
    {
        var pictures = string.Concat(Enumerable.Range(1, 6).Select(i => $"<figure><h2>{i}. The harbour</h2><img src=\"{i}.jpg\"><figcaption><p>The envoys met in hall number {i} of the harbour office, where the talks of that year had begun.</p></figcaption></figure>"));
        var result = Pages.Result($"<html><body><article><h1>The talks in pictures</h1>{pictures}</article></body></html>", SourceFormat.Html);
        Assert.Equal([PageFeature.Gallery], result.Features);
        Assert.Contains("hall number 6", string.Join('\n', result.Document!.Of(BlockKind.Body)), StringComparison.Ordinal);
        Assert.Empty(result.Document!.Of(BlockKind.Caption));
    }

    [Fact]
    public void Read_UpdatedLater_SaysSo()
    {
        var result = Pages.Result($$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-02","dateModified":"2026-03-09"}</script></head><body><article>{{Head}}{{Text}}</article></body></html>""", SourceFormat.Html);
        Assert.Equal("2026-03-02", result.Document!.Published?.Text);
        Assert.Equal("2026-03-09", result.Updated?.Text);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == PageRemarks.UpdatedCode && diagnostic.Message.Contains("2026-03-09 (metadata)", StringComparison.Ordinal));
    }
}
