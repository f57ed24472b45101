using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Parley.Dossiers;

/// <summary>Writes values one after another: numbers as four bytes, texts as UTF-8 behind their length (-1 for none).</summary>
internal sealed class CardWriter
{
    private readonly ArrayBufferWriter<byte> _out = new();

    public void Number(int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        _out.Write(bytes);
    }

    public void Numbers(IReadOnlyCollection<ulong> values)
    {
        Number(values.Count);
        Span<byte> bytes = stackalloc byte[8];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
            _out.Write(bytes);
        }
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        _out.Write(bytes);
    }

    public void Text(string? text)
    {
        if (text is null)
            Number(-1);
        else
            Bytes(Encoding.UTF8.GetBytes(text));
    }

    public void Texts(IEnumerable<string> texts)
    {
        var all = texts.ToList();
        Number(all.Count);
        foreach (var text in all)
            Text(text);
    }

    public byte[] ToArray() => _out.WrittenSpan.ToArray();
}
