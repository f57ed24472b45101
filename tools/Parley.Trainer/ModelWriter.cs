using System.Buffers.Binary;
using System.Text;
using Parley.Language;

namespace Parley.Trainer;

/// <summary>Writes the file of weights: eight bits for each, a scale for each table. <see cref="ModelFile"/> says how it is laid out.</summary>
internal sealed class ModelWriter
{
    private const int Alignment = 64;

    // In wide tables the rare weights beyond are cut: a finer scale for all others is worth more.
    private const double KeptShare = 0.9999;

    private readonly List<(string Name, int Bits, int Width, int Classes, float Scale, byte[] Data)> _sections = [];

    public void Add(string name, TrainingTable table)
    {
        var width = table.Classes == 1 ? 1 : table.Classes <= 4 ? 4 : table.Classes <= 12 ? 12 : (table.Classes + 15) / 16 * 16;
        var largest = Largest(table.Weights, width > 12 ? KeptShare : 1);
        var data = new byte[width << table.Bits];
        for (var row = 0; row < 1 << table.Bits; row++)
        {
            for (var column = 0; column < table.Classes; column++)
                data[(row * width) + column] = unchecked((byte)Code(table.Weights[(row * table.Classes) + column] / largest, width > 12));
        }
        var scale = width > 12 ? largest / 127 : largest / (127 * 127);
        _sections.Add((name, table.Bits, width, table.Classes, scale, data));
    }

    public void Add(string name, WordStatistics words)
    {
        var bits = 1;
        while (1 << bits < words.Entries.Count * 3 / 2)
            bits++;
        var data = new byte[WordTable.EntryBytes << bits];
        foreach (var (hash, entry) in words.Entries)
        {
            if (hash == 0)
                continue;
            var at = hash & ((1u << bits) - 1);
            while (BinaryPrimitives.ReadUInt32LittleEndian(data.AsSpan((int)at * WordTable.EntryBytes)) != 0)
                at = (at + 1) & ((1u << bits) - 1);
            var slot = data.AsSpan((int)at * WordTable.EntryBytes, WordTable.EntryBytes);
            BinaryPrimitives.WriteUInt32LittleEndian(slot, hash);
            BinaryPrimitives.WriteUInt16LittleEndian(slot[4..], entry.Row);
            slot[6] = entry.Report;
            slot[7] = entry.Cluster;
            BinaryPrimitives.WriteUInt64LittleEndian(slot[8..], entry.Tags);
        }
        _sections.Add((name, bits, WordTable.EntryBytes, 0, 1, data));
    }

    /// <summary>A network, of which the file knows the length alone.</summary>
    public void Add(string name, byte[] network) => _sections.Add((name, 1, 1, network.Length, 1, network));

    /// <summary>Takes a section over as it is in another file of weights.</summary>
    public void Keep(byte[] file, string name)
    {
        for (var at = ModelFile.HeadBytes; ; at += ModelFile.SectionBytes)
        {
            if (Encoding.ASCII.GetString(file, at, ModelFile.NameBytes).TrimEnd('\0') != name)
                continue;
            var head = file.AsSpan(at + ModelFile.NameBytes);
            var (offset, bits, width) = (BinaryPrimitives.ReadInt32LittleEndian(head), BinaryPrimitives.ReadInt32LittleEndian(head[4..]), BinaryPrimitives.ReadInt32LittleEndian(head[8..]));
            var classes = BinaryPrimitives.ReadInt32LittleEndian(head[12..]);
            var length = name == "heads" ? classes : width << bits;
            _sections.Add((name, bits, width, classes, BinaryPrimitives.ReadSingleLittleEndian(head[16..]), file.AsSpan(offset, length).ToArray()));
            return;
        }
    }

    public byte[] ToBytes()
    {
        var offset = Align(ModelFile.HeadBytes + (_sections.Count * ModelFile.SectionBytes));
        var file = new byte[_sections.Aggregate(offset, (at, section) => Align(at + section.Data.Length))];
        ModelFile.Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), _sections.Count);
        for (var i = 0; i < _sections.Count; i++)
        {
            var (name, bits, width, classes, scale, data) = _sections[i];
            var head = file.AsSpan(ModelFile.HeadBytes + (i * ModelFile.SectionBytes), ModelFile.SectionBytes);
            Encoding.ASCII.GetBytes(name, head);
            head = head[ModelFile.NameBytes..];
            BinaryPrimitives.WriteInt32LittleEndian(head, offset);
            BinaryPrimitives.WriteInt32LittleEndian(head[4..], bits);
            BinaryPrimitives.WriteInt32LittleEndian(head[8..], width);
            BinaryPrimitives.WriteInt32LittleEndian(head[12..], classes);
            BinaryPrimitives.WriteSingleLittleEndian(head[16..], scale);
            data.CopyTo(file.AsSpan(offset));
            offset = Align(offset + data.Length);
        }
        return file;
    }

    private static sbyte Code(float weight, bool isLinear)
    {
        var size = Math.Min(1, MathF.Abs(weight));
        return (sbyte)(MathF.Round(127 * (isLinear ? size : MathF.Sqrt(size))) * MathF.Sign(weight));
    }

    private static float Largest(ReadOnlySpan<float> weights, double share)
    {
        var sizes = new List<float>();
        foreach (var weight in weights)
        {
            if (weight != 0)
                sizes.Add(MathF.Abs(weight));
        }
        sizes.Sort();
        return sizes.Count == 0 ? 1 : sizes[(int)((sizes.Count - 1) * share)];
    }

    private static int Align(int position) => (position + Alignment - 1) / Alignment * Alignment;
}
