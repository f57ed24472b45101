using Parley.Model;

namespace Parley.Sources;

/// <summary>What a page states about its report, and where it states it.</summary>
internal sealed class PageFacts
{
    public string? Title { get; set; }

    /// <summary>From structured data.</summary>
    public string? Outlet { get; set; }

    /// <summary>From structured data, else from the byline.</summary>
    public string? Byline { get; set; }

    /// <summary>From structured data.</summary>
    public EdtfDate? Published { get; set; }

    /// <summary>The language that the page says it is in; BCP 47.</summary>
    public string? Language { get; set; }

    /// <summary>An outlet's name on a line of its own, above or below the headline.</summary>
    public string? Masthead { get; set; }

    public OutletEntry? SignOff { get; set; }

    /// <summary>Those named at the end as having reported.</summary>
    public string? Reporters { get; set; }

    /// <summary>The best date of the header lines.</summary>
    public HeaderDate? HeaderDate { get; set; }

    public Dateline? Dateline { get; set; }

    public void Offer(HeaderDate date)
    {
        if (HeaderDate is not { } known || date.Rank > known.Rank)
            HeaderDate = date;
    }
}
