using Parley.Model;

namespace Parley.Sources;

/// <summary>One report as found: bytes, where they came from, and what is known about them from outside.</summary>
public sealed record SourceItem
{
    /// <summary>Path, address or archive record.</summary>
    public required string Name { get; init; }

    public required ReadOnlyMemory<byte> Bytes { get; init; }

    public SourceFormat Format { get; init; }

    /// <summary>Whether the text is to be taken as it is, so that spans count in exactly the text that was given.</summary>
    public bool Clean { get; init; }

    /// <summary>Given from outside; wins over what the page states.</summary>
    public EdtfDate? Published { get; init; }

    public string? Outlet { get; init; }

    public string? Title { get; init; }

    public string? Url { get; init; }

    /// <summary>The encoding that the server named; null where it named none.</summary>
    public string? Charset { get; init; }

    /// <summary>The day on which it was fetched or archived; null where that is not known. Nothing in it is younger.</summary>
    public DateOnly? Retrieved { get; init; }
}
