namespace Parley.Sources;

/// <summary>How the bytes of a source are to be taken.</summary>
public enum SourceFormat
{
    /// <summary>HTML if it looks like HTML, else text.</summary>
    Unknown,
    Text,
    Html,
}
