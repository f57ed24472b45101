using Parley.Model;

namespace Parley.Sources;

/// <summary>What a page states about its report, and where it states it.</summary>
internal sealed class PageFacts
{
    /// <summary>Whether its lines come from markup, which tells the body from what stands around it.</summary>
    public bool IsHtml { get; set; }

    /// <summary>Whether there is running text among those lines, beside which labels and marks are not worth keeping.</summary>
    public bool HasBodyMarkup { get; set; }

    /// <summary>What the page is beside a plain report, each once.</summary>
    public List<PageFeature> Features { get; } = [];

    /// <summary>Whether its structured data call it a live blog.</summary>
    public bool IsLiveBlog { get; set; }

    /// <summary>Whether its structured data say that it is not free to read.</summary>
    public bool IsClosed { get; set; }

    /// <summary>How many words its structured data count in the report; 0 where they count none.</summary>
    public int StatedWords { get; set; }

    /// <summary>The address of the page that comes next; null where the head names none.</summary>
    public string? NextAddress { get; set; }

    /// <summary>Whether the report is told in pictures, with its sentences below them.</summary>
    public bool IsGallery { get; set; }

    public string? Title { get; set; }

    /// <summary>All titles that the page states, the best first.</summary>
    public List<string> Titles { get; } = [];

    /// <summary>The whole report, as structured data of the page has it.</summary>
    public string? Body { get; set; }

    /// <summary>The way by which the body was found; null for plain text.</summary>
    public string? Strategy { get; set; }

    /// <summary>From structured data.</summary>
    public string? Outlet { get; set; }

    /// <summary>From a byline of the visible page.</summary>
    public string? Signed { get; set; }

    /// <summary>From a line of the visible page that begins with "By".</summary>
    public string? SignedBy { get; set; }

    /// <summary>From the page's links to its writer.</summary>
    public string? LinkedAuthor { get; set; }

    /// <summary>From structured data, else from the byline.</summary>
    public string? Byline { get; set; }

    /// <summary>From structured data.</summary>
    public EdtfDate? Published { get; set; }

    /// <summary>Whether <see cref="Published"/> is written in universal time, whose day may be another than the paper's.</summary>
    public bool IsUniversalTime { get; set; }

    /// <summary>From a meta element that names a day, but not what happened on it.</summary>
    public EdtfDate? Dated { get; set; }

    /// <summary>The address that the page gives for itself.</summary>
    public string? Address { get; set; }

    /// <summary>The first piece of a title such as "Talks end | The Harbour Ledger".</summary>
    public string? TitleHead { get; set; }

    /// <summary>The page's last paragraph with a sign of copyright, wherever it stands.</summary>
    public string? Notice { get; set; }

    /// <summary>The last piece of such a title.</summary>
    public string? TitleTail { get; set; }

    /// <summary>What the page as a whole says of its publication, where nothing says it of the report.</summary>
    public EdtfDate? PagePublished { get; set; }

    /// <summary>From an element of the visible page that says it is a date, beside the headline.</summary>
    public EdtfDate? Visible { get; set; }

    /// <summary>When the report was last changed; from structured data, else from a header line.</summary>
    public EdtfDate? Updated { get; set; }

    public PublishedBasis? UpdatedBasis { get; set; }

    /// <summary>The language that the page says it is in; BCP 47.</summary>
    public string? Language { get; set; }

    /// <summary>An outlet's name on a line of its own, above or below the headline.</summary>
    public string? Masthead { get; set; }

    public OutletEntry? SignOff { get; set; }

    /// <summary>Those named at the end as having reported.</summary>
    public string? Reporters { get; set; }

    /// <summary>The best date of the header lines.</summary>
    public HeaderDate? HeaderDate { get; set; }

    /// <summary>Of the page's copyright notice.</summary>
    public int? CopyrightYear { get; set; }

    /// <summary>A month or a season of a periodical, from a header line.</summary>
    public EdtfDate? HeaderPeriod { get; set; }

    /// <summary>A header line's day without a year.</summary>
    public YearlessDate? Yearless { get; set; }

    /// <summary>From a header line or the byline, where the body has no dateline.</summary>
    public string? Place { get; set; }

    public Dateline? Dateline { get; set; }

    public void Offer(HeaderDate date)
    {
        if (HeaderDate is not { } known || date.Rank > known.Rank)
            HeaderDate = date;
    }
}
