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

    /// <summary>How deep folders may lie in one another.</summary>
    /// <value>40.</value>
    public int MaxFolderDepth { get; init; } = 40;
}
