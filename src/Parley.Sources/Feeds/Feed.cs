namespace Parley.Sources;

/// <summary>A feed (RSS, Atom, JSON) or a sitemap: what it is called, and what it names.</summary>
/// <param name="Title">The outlet's name, as a rule; null where it has none.</param>
/// <param name="Entries">In the feed's order.</param>
/// <param name="Sitemaps">Addresses of further sitemaps that it names.</param>
public sealed record Feed(string? Title, IReadOnlyList<FeedEntry> Entries, IReadOnlyList<string> Sitemaps);
