using System.Net;
using System.Net.Http.Headers;
using Parley.Model;

namespace Parley.Fetch;

/// <summary>Fetches one address at a time, politely: as its host's robots.txt allows, not sooner after the last request than it may, and only what has changed.</summary>
internal sealed class PageFetcher : IDisposable
{
    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;
    private readonly AddressGuard _guard;
    private readonly SnapshotFolder _snapshots;
    private readonly HttpClient _client;
    private readonly Dictionary<string, RobotsRules> _robots = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DateTimeOffset> _lastRequest = new(StringComparer.OrdinalIgnoreCase);

    public PageFetcher(FetchOptions options, TimeProvider clock)
    {
        _options = options;
        _clock = clock;
        _guard = new(options.AllowedHosts);
        _snapshots = new(options.Snapshots);
        _client = new(new SocketsHttpHandler
        {
            // Each step of a redirect is looked at here; cookies and a proxy's view of the network are nobody's business.
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = (context, cancellation) => _guard.ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, cancellation),
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(options.UserAgent);
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.1");
    }

    public void Dispose() => _client.Dispose();

    public async Task<FetchedPage> FetchAsync(string address, CancellationToken cancellation)
    {
        var kept = _snapshots.Latest(address);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Diagnostic trouble;
        try
        {
            var page = await FollowAsync(address, kept, limit, cancellation).ConfigureAwait(false);
            if (page.Trouble is null || kept is null || page.Trouble.Code is FetchDiagnostics.RobotsCode or FetchDiagnostics.RefusedCode)
                return page;
            trouble = page.Trouble;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            trouble = FetchDiagnostics.TooSlow(address, _options.MaxTime);
        }
        catch (Exception e) when (Refusal(e) is { } refusal)
        {
            return FetchedPage.Failed(FetchDiagnostics.Refused(address, refusal.Message));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or System.Net.Sockets.SocketException or InvalidDataException)
        {
            trouble = FetchDiagnostics.Unreachable(address, e.Message);
        }
        return kept is null ? FetchedPage.Failed(trouble) : new(kept, _snapshots.Read(kept), FetchDiagnostics.Kept(address, trouble.Message));
    }

    private static RefusedAddressException? Refusal(Exception? e)
    {
        for (; e is not null; e = e.InnerException)
        {
            if (e is RefusedAddressException refusal)
                return refusal;
        }
        return null;
    }

    private async Task<FetchedPage> FollowAsync(string address, Snapshot? kept, CancellationTokenSource limit, CancellationToken cancellation)
    {
        var location = address;
        for (var step = 0; step <= _options.MaxRedirects; step++)
        {
            if (Check(location, out var uri) is { } refused)
                return FetchedPage.Failed(refused);
            var robots = await RobotsAsync(uri, cancellation).ConfigureAwait(false);
            if (!robots.Allows(uri.PathAndQuery))
                return FetchedPage.Failed(FetchDiagnostics.Robots(location));
            await WaitAsync(uri, robots, cancellation).ConfigureAwait(false);
            // Waiting out of politeness is not the server's time.
            limit.CancelAfter(_options.MaxTime);
            using var request = Request(uri, kept);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            if ((int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } next)
            {
                location = new Uri(uri, next).AbsoluteUri;
                continue;
            }
            return await TakeAsync(address, location, kept, response, limit.Token).ConfigureAwait(false);
        }
        return FetchedPage.Failed(FetchDiagnostics.Redirects(address, _options.MaxRedirects));
    }

    private Diagnostic? Check(string location, out Uri uri)
    {
        if (!Uri.TryCreate(location, UriKind.Absolute, out uri!) || uri.Scheme is not ("https" or "http") || uri.UserInfo.Length > 0)
            return FetchDiagnostics.BadAddress(location);
        if (uri.Scheme == "http" && !_guard.IsAllowedByName(uri.IdnHost))
            return FetchDiagnostics.Refused(location, "it is not encrypted, so that anyone on the way could change it");
        return null;
    }

    private static HttpRequestMessage Request(Uri uri, Snapshot? kept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, uri);
        if (kept is not null && kept.Location == uri.AbsoluteUri)
        {
            if (EntityTagHeaderValue.TryParse(kept.Tag, out var tag))
                request.Headers.IfNoneMatch.Add(tag);
            if (kept.Modified is { } modified)
                request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        }
        return request;
    }

    private async Task<FetchedPage> TakeAsync(string address, string location, Snapshot? kept, HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.StatusCode == HttpStatusCode.NotModified && kept is not null)
            return new(kept, _snapshots.Read(kept), null);
        if (!response.IsSuccessStatusCode)
            return FetchedPage.Failed(FetchDiagnostics.Status(address, (int)response.StatusCode));
        if (await ReadAsync(response, cancellation).ConfigureAwait(false) is not { } bytes)
            return FetchedPage.Failed(FetchDiagnostics.TooLarge(address, _options.MaxBytes));
        var hash = SnapshotFolder.HashOf(bytes);
        // The same bytes again are the same snapshot, whenever they were fetched.
        var day = kept?.Hash == hash ? kept.Retrieved : DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime);
        var snapshot = new Snapshot(address, location, day, hash, response.Content.Headers.ContentType?.ToString(), response.Headers.ETag?.ToString(), Header(response, "Last-Modified"));
        _snapshots.Add(snapshot, bytes);
        return new(snapshot, bytes, null);
    }

    private static string? Header(HttpResponseMessage response, string name) => response.Content.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    /// <summary>Null where there are more than may be; counted as they come, unpacked, whatever the server states.</summary>
    private async Task<byte[]?> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        using var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var read)
        {
            if (bytes.Length + read > _options.MaxBytes)
                return null;
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }

    // RFC 9309: no robots.txt allows all; a server in trouble forbids all.
    private async Task<RobotsRules> RobotsAsync(Uri uri, CancellationToken cancellation)
    {
        var site = uri.GetLeftPart(UriPartial.Authority);
        if (_robots.TryGetValue(site, out var known))
            return known;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_options.MaxTime);
        await WaitAsync(uri, RobotsRules.AllowAll, cancellation).ConfigureAwait(false);
        using var response = await _client.GetAsync(new Uri(uri, "/robots.txt"), HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
        var rules = (int)response.StatusCode switch
        {
            >= 500 => RobotsRules.DenyAll,
            >= 200 and < 300 when await ReadAsync(response, limit.Token).ConfigureAwait(false) is { } bytes => RobotsRules.Parse(System.Text.Encoding.UTF8.GetString(bytes), _options.UserAgent),
            _ => RobotsRules.AllowAll,
        };
        return _robots[site] = rules;
    }

    private async Task WaitAsync(Uri uri, RobotsRules robots, CancellationToken cancellation)
    {
        var delay = robots.Delay is { } asked && asked > _options.Delay ? asked : _options.Delay;
        delay = delay > _options.MaxDelay ? _options.MaxDelay : delay;
        if (_lastRequest.TryGetValue(uri.Authority, out var last) && last + delay - _clock.GetUtcNow() is var rest && rest > TimeSpan.Zero)
            await Task.Delay(rest, _clock, cancellation).ConfigureAwait(false);
        _lastRequest[uri.Authority] = _clock.GetUtcNow();
    }
}
