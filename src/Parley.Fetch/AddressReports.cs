using Parley.Sources;

namespace Parley.Fetch;

/// <summary>Addresses as sources: a page is one report; a feed, the reports whose addresses it names; a sitemap of sitemaps, those of the sitemaps. One request at a time.</summary>
public sealed class AddressReports : IDisposable
{
    private const int MaxSitemaps = 50;

    private readonly FetchOptions _options;
    private readonly PageFetcher _fetcher;

    public AddressReports(FetchOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _fetcher = new(options, clock);
    }

    public static bool IsAddress(string path) =>
        path is not null && (path.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("http://", StringComparison.OrdinalIgnoreCase));

    public void Dispose() => _fetcher.Dispose();

    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public IEnumerable<SourceResult> Read(string address, CancellationToken cancellation)
    {
        var open = new Queue<string>([address]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { address };
        for (var feeds = 0; open.TryDequeue(out var next) && feeds < MaxSitemaps; feeds++)
        {
            var page = Fetch(next, cancellation);
            if (page.Bytes is not { } bytes || !FeedReader.IsFeed(bytes))
            {
                yield return ToSource(next, page, null, null);
                continue;
            }
            var feed = FeedReader.Read(next, bytes, null, out var trouble);
            foreach (var sitemap in feed.Sitemaps)
            {
                if (seen.Add(sitemap))
                    open.Enqueue(sitemap);
            }
            foreach (var result in Entries(next, feed, seen, cancellation))
                yield return result;
            if (trouble is not null)
                yield return new(null, [trouble]);
        }
    }

    private IEnumerable<SourceResult> Entries(string address, Feed feed, HashSet<string> seen, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var entry in feed.Entries)
        {
            if (entry.Link is null || !Uri.TryCreate(new Uri(address), entry.Link, out var link))
            {
                foreach (var result in FeedReports.Of(address, feed with { Entries = [entry] }))
                    yield return result;
            }
            else if (seen.Add(link.AbsoluteUri) && count++ < _options.MaxEntries)
                yield return ToSource(link.AbsoluteUri, Fetch(link.AbsoluteUri, cancellation), entry, feed.Title);
        }
    }

    private FetchedPage Fetch(string address, CancellationToken cancellation) => _fetcher.FetchAsync(address, cancellation).GetAwaiter().GetResult();

    private static SourceResult ToSource(string address, FetchedPage page, FeedEntry? entry, string? outlet)
    {
        if (page is not { Snapshot: { } snapshot, Bytes: { } bytes })
            return new(null, [page.Trouble!]);
        if (!ContentTypes.IsPage(snapshot.ContentType) && !ContentTypes.IsFeed(snapshot.ContentType))
            return new(null, [FetchDiagnostics.NoPage(address, snapshot.ContentType ?? "of no kind")]);
        var item = new SourceItem
        {
            Name = address,
            Bytes = bytes,
            Format = ContentTypes.FormatOf(snapshot.ContentType),
            Charset = ContentTypes.CharsetOf(snapshot.ContentType),
            Url = snapshot.Location,
            Retrieved = snapshot.Retrieved,
            Published = entry?.Published,
            Outlet = entry?.Outlet ?? outlet,
        };
        return new(item, page.Trouble is null ? [] : [page.Trouble]);
    }
}
