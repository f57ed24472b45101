using Parley.Model;

namespace Parley.Sources;

/// <summary>One report as a feed names it.</summary>
public sealed record FeedEntry
{
    /// <summary>The page's address; null where there is none.</summary>
    public string? Link { get; init; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    /// <summary>The outlet, where the feed gathers reports of several.</summary>
    public string? Outlet { get; init; }

    public EdtfDate? Published { get; init; }

    /// <summary>The whole report as HTML or text; null where the feed holds only a summary.</summary>
    public string? Content { get; init; }

    public string? Summary { get; init; }
}
