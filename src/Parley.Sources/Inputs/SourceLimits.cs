namespace Parley.Sources;

/// <summary>Bounds on what one source may cost.</summary>
public sealed record SourceLimits
{
    public static SourceLimits Default { get; } = new();

    /// <summary>Bytes of one report.</summary>
    /// <value>16 MiB.</value>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Elements of one HTML page.</summary>
    /// <value>200,000; a long news page has 5,000.</value>
    public int MaxElements { get; init; } = 200_000;

    /// <summary>How deep elements may lie in one another.</summary>
    /// <value>256; a news page lies some 40 deep.</value>
    public int MaxDepth { get; init; } = 256;

    /// <summary>Attributes of one element.</summary>
    /// <value>1,000; a news page's longest element has some 30.</value>
    public int MaxAttributes { get; init; } = 1_000;

    /// <summary>How much longer something may be unpacked than it was packed.</summary>
    /// <value>200; HTML packs to a tenth, as a rule.</value>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Below so many bytes the ratio does not count.</summary>
    public const int FreeBytes = 1024 * 1024;

    /// <summary>Files of one <c>.zip</c>, entries of one feed.</summary>
    /// <value>100,000.</value>
    public int MaxEntries { get; init; } = 100_000;

    /// <summary>How long the parsing of one page may compute: the time of its thread, not that of the wall, so that a busy machine loses no page.</summary>
    /// <value>Ten seconds; a long page takes some milliseconds.</value>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How deep folders may lie in one another.</summary>
    /// <value>40.</value>
    public int MaxFolderDepth { get; init; } = 40;
}
