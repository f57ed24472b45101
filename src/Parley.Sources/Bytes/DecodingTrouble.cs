namespace Parley.Sources;

/// <summary>Why bytes are no text.</summary>
internal enum DecodingTrouble
{
    None,
    Binary,
    Pdf,
    Undecodable,
}
