namespace Parley.Fetch;

/// <summary>How addresses are fetched.</summary>
public sealed record FetchOptions
{
    /// <summary>The folder in which every page is kept as it was fetched.</summary>
    public required string Snapshots { get; init; }

    /// <summary>Hosts by name that may lie on this machine or in a private network, and be asked without encryption.</summary>
    public IReadOnlyCollection<string> AllowedHosts { get; init; } = [];

    /// <summary>The name under which sites and their robots.txt know Parley.</summary>
    public string UserAgent { get; init; } = "Parley/0.1";

    /// <summary>Bytes of one answer, unpacked.</summary>
    /// <value>16 MiB.</value>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How long one address may take, redirects included.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>From address to address.</summary>
    /// <value>5.</value>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>Between two requests to one host; a longer one that its robots.txt asks for counts.</summary>
    /// <value>One second.</value>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest delay of a robots.txt that is waited for.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Reports of one feed or sitemap.</summary>
    /// <value>200.</value>
    public int MaxEntries { get; init; } = 200;
}
