using System.Text;

namespace Parley.Sources;

/// <summary>A byte order mark and the encoding it stands for.</summary>
internal sealed class UnicodeByteMark
{
    private readonly byte[] _mark;
    private readonly Encoding _encoding;

    private UnicodeByteMark(byte[] mark, Encoding encoding) => (_mark, _encoding) = (mark, encoding);

    // UTF-32 goes first: its little-endian mark begins with the one of UTF-16.
    public static UnicodeByteMark[] All { get; } =
    [
        new([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        new([0xFF, 0xFE, 0, 0], Encoding.UTF32),
        new([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: false)),
        new([0xFF, 0xFE], Encoding.Unicode),
        new([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    public int Length => _mark.Length;

    public Encoding Encoding => _encoding;

    public bool Starts(ReadOnlySpan<byte> bytes) => bytes.StartsWith(_mark);

    public string GetString(ReadOnlySpan<byte> bytes) => _encoding.GetString(bytes);
}
