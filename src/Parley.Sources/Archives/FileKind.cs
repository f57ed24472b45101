namespace Parley.Sources;

/// <summary>What a file holds, by its first bytes.</summary>
internal enum FileKind
{
    /// <summary>One report, or nothing that is known here.</summary>
    Report,

    /// <summary>A web archive (ISO 28500).</summary>
    Warc,
    Zip,
    Gzip,
}
