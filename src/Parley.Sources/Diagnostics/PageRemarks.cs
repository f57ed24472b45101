using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Sources;

/// <summary>Says what a page was recognised as (<c>PAR14x</c>). Described in docs/diagnostics.md.</summary>
public static class PageRemarks
{
    public const string LiveBlogCode = "PAR140";
    public const string SeveralPagesCode = "PAR141";
    public const string StubCode = "PAR142";
    public const string ConsentCode = "PAR143";
    public const string ChallengeCode = "PAR144";
    public const string MissingCode = "PAR145";
    public const string AmpCode = "PAR146";
    public const string GalleryCode = "PAR147";
    public const string EmbeddedPostsCode = "PAR148";
    public const string UpdatedCode = "PAR149";

    /// <summary>Whether a diagnostic says what a page is, rather than what went wrong.</summary>
    public static bool IsRemark(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return string.CompareOrdinal(diagnostic.Code, LiveBlogCode) >= 0 && string.CompareOrdinal(diagnostic.Code, UpdatedCode) <= 0;
    }

    internal static Diagnostic Updated(string where, EdtfDate day, PublishedBasis? basis) =>
        new(UpdatedCode, Severity.Info, where, $"{where} was changed on {day.Text} ({(basis == PublishedBasis.Header ? "header" : "metadata")}), after it was published.", null);

    internal static ImmutableArray<Diagnostic> Of(string where, PageFacts facts) => [.. facts.Features.Select(feature => Of(where, feature, facts))];

    private static Diagnostic Of(string where, PageFeature feature, PageFacts facts) => feature switch
    {
        PageFeature.LiveBlog => new(LiveBlogCode, Severity.Info, where, $"{where} is a live blog: its entries were written at different times.", "Check the day of what it tells."),
        PageFeature.SeveralPages => new(SeveralPagesCode, Severity.Warning, where, $"{where} is one page of a report that has more of them; the others were not read.", "Give the other pages too, or the page that shows the whole report."),
        PageFeature.Stub => new(StubCode, Severity.Warning, where, $"{where} holds only the beginning of a report; the rest is for subscribers.", "Save the page while you are signed in."),
        PageFeature.Consent => new(ConsentCode, Severity.Error, where, $"{where} asks to accept cookies; the report is not in it.", "Accept or refuse them in a browser, and save the page that comes then."),
        PageFeature.Challenge => new(ChallengeCode, Severity.Error, where, $"{where} asks whether a person is reading, or refuses to answer; the report is not in it.", "Open the address in a browser and save it."),
        PageFeature.Missing => new(MissingCode, Severity.Error, where, $"{where} says that there is no such page.", "Check the address."),
        PageFeature.Amp => new(AmpCode, Severity.Info, where, facts.Address is { } address ? $"{where} is the mobile (AMP) page of {address}." : $"{where} is a mobile (AMP) page.", null),
        PageFeature.Gallery => new(GalleryCode, Severity.Info, where, $"{where} is told in pictures; what stands below them was read as the report.", null),
        _ => new(EmbeddedPostsCode, Severity.Info, where, $"{where} holds posts of social networks; their words stand in the text.", null),
    };
}
