namespace Parley.Sources;

/// <summary>What came of reading a line.</summary>
internal enum ByteLineState
{
    Line,
    TooLong,
    End,

    /// <summary>The stream broke off.</summary>
    Failed,
}
