namespace Parley.Sources;

/// <summary>Tells archives by their first bytes.</summary>
internal static class FileKinds
{
    /// <summary>Bytes that suffice to tell.</summary>
    public const int Reach = 8;

    public static FileKind Of(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.StartsWith("WARC/"u8) => FileKind.Warc,
        [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..] => FileKind.Zip,
        [0x1F, 0x8B, ..] => FileKind.Gzip,
        _ => FileKind.Report,
    };
}
