using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Parley.Model;

namespace Parley.Language;

/// <summary>The file that the weights ship in: a head, then sections that begin at multiples of 64 bytes. Nothing is copied: tables point into the mapped file.</summary>
/// <remarks>
/// Head: the eight letters <see cref="Magic"/>, the number of sections (4 bytes), four unused bytes; then 32 bytes for each section: its name (12 bytes of ASCII, zeros behind),
/// offset, bits, width, classes (4 bytes each) and scale (a 4-byte float); of a network, the classes are its length in bytes. Little-endian.
/// </remarks>
internal static unsafe class ModelFile
{
    public const int HeadBytes = 16;
    public const int SectionBytes = 32;
    public const int NameBytes = 12;

    public static ReadOnlySpan<byte> Magic => "PARLEY02"u8;

    /// <exception cref="InvalidResourceException">It is not there, or damaged.</exception>
    public static LanguageModel Load(string path)
    {
        var stream = typeof(ModelFile).Assembly.GetManifestResourceStream(path) as UnmanagedMemoryStream
            ?? throw new InvalidResourceException($"Parley.Language has no resource {path}.");
        return Read(stream.PositionPointer, stream.Length);
    }

    /// <summary>The model in memory that stays where it is.</summary>
    /// <exception cref="InvalidResourceException">It is damaged.</exception>
    public static LanguageModel Read(byte* start, long length)
    {
        if (length < HeadBytes || !new ReadOnlySpan<byte>(start, 8).SequenceEqual(Magic))
            throw new InvalidResourceException("The weights are not of the format that this version reads.");
        return new()
        {
            Words = Words(start, length, "words"),
            Tags = Table(start, length, "tags"),
            Heads = Heads(start, length, "heads"),
            Names = Table(start, length, "names"),
            Cues = Table(start, length, "cues"),
            Roles = Table(start, length, "roles"),
            Edges = Table(start, length, "edges"),
            Verdicts = Table(start, length, "verdicts"),
        };
    }

    private static WordTable Words(byte* start, long length, string name)
    {
        var section = Section(start, length, name, out var data);
        return new(data, BinaryPrimitives.ReadInt32LittleEndian(section[(NameBytes + 4)..]));
    }

    private static WeightTable Table(byte* start, long length, string name)
    {
        var section = Section(start, length, name, out var data);
        var bits = BinaryPrimitives.ReadInt32LittleEndian(section[(NameBytes + 4)..]);
        var width = BinaryPrimitives.ReadInt32LittleEndian(section[(NameBytes + 8)..]);
        var classes = BinaryPrimitives.ReadInt32LittleEndian(section[(NameBytes + 12)..]);
        return new((sbyte*)data, bits, width, classes, BinaryPrimitives.ReadSingleLittleEndian(section[(NameBytes + 16)..]));
    }

    private static HeadWeights Heads(byte* start, long length, string name)
    {
        var section = Section(start, length, name, out var data);
        var size = BinaryPrimitives.ReadInt32LittleEndian(section[(NameBytes + 12)..]);
        if (size < 0 || data - start + size > length)
            throw new InvalidResourceException($"The weights of {name} are cut off.");
        return new(data, size);
    }

    private static ReadOnlySpan<byte> Section(byte* start, long length, string name, out byte* data)
    {
        var count = Unsafe.ReadUnaligned<int>(start + 8);
        for (var i = 0; i < count; i++)
        {
            var section = new ReadOnlySpan<byte>(start + HeadBytes + (i * SectionBytes), SectionBytes);
            if (!System.Text.Encoding.ASCII.GetString(section[..NameBytes].TrimEnd((byte)0)).Equals(name, StringComparison.Ordinal))
                continue;
            var offset = BinaryPrimitives.ReadInt32LittleEndian(section[NameBytes..]);
            var bits = BinaryPrimitives.ReadInt32LittleEndian(section[(NameBytes + 4)..]);
            var width = BinaryPrimitives.ReadInt32LittleEndian(section[(NameBytes + 8)..]);
            if (offset < 0 || bits is < 1 or > 28 || width is < 1 or > 256 || offset + ((long)width << bits) > length)
                throw new InvalidResourceException($"The weights of {name} are cut off.");
            data = start + offset;
            return section;
        }
        throw new InvalidResourceException($"The file of weights has no {name}.");
    }
}
