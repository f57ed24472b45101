using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Parley.Dossiers;

/// <summary>Reads what <see cref="CardWriter"/> wrote, in the same order.</summary>
internal sealed class CardReader(ReadOnlyMemory<byte> bytes)
{
    private int _position;

    public int Number()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[_position..]);
        _position += 4;
        return value;
    }

    public ImmutableArray<ulong> Numbers()
    {
        var values = new ulong[Number()];
        var span = bytes.Span;
        for (var i = 0; i < values.Length; i++, _position += 8)
            values[i] = BinaryPrimitives.ReadUInt64LittleEndian(span[_position..]);
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    public ReadOnlyMemory<byte> Bytes()
    {
        var length = Number();
        _position += length;
        return bytes.Slice(_position - length, length);
    }

    public string? Text()
    {
        var length = Number();
        if (length < 0)
            return null;
        _position += length;
        return Encoding.UTF8.GetString(bytes.Span.Slice(_position - length, length));
    }

    public ImmutableArray<string> Texts()
    {
        var texts = new string[Number()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Text()!;
        return ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }
}
