using Parley.Language;

namespace Parley.Trainer;

/// <summary>Writes the network in eight bits, as <see cref="HeadWeights"/> reads it.</summary>
internal static unsafe class HeadWriter
{
    private const int Alignment = 64;

    public static byte[] Write(HeadGraph graph)
    {
        var output = new MemoryStream();
        var words = graph.WordTable();
        Put(output, BitConverter.GetBytes(words.Rows));
        Table(output, words);
        Table(output, graph.Tags.Weights);
        Table(output, graph.Suffixes.Weights);
        Table(output, graph.Shapes.Weights);
        Table(output, graph.Prefixes.Weights);
        Matrix(output, graph.First);
        Matrix(output, graph.Second);
        Matrix(output, graph.Output);
        Matrix(output, graph.Arcs);
        Matrix(output, graph.Labels);
        Floats(output, graph.RootHead.Weights.Span);
        Floats(output, graph.RootLabel.Weights.Span);
        Table(output, graph.TagPairs.Weights);
        return output.ToArray();
    }

    private static void Table(MemoryStream output, Tensor table)
    {
        var scale = Largest(table.Span) / 127;
        Put(output, BitConverter.GetBytes(scale));
        var bytes = new byte[table.Length];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = Code(table.Span[i], scale);
        Put(output, bytes);
    }

    // A scale for each column; four rows side by side, in blocks of columns.
    private static void Matrix(MemoryStream output, Layer layer)
    {
        var (rows, columns) = (layer.Inputs, layer.Outputs);
        var weights = layer.Weights.Weights;
        var scales = new float[columns];
        var offsets = new int[columns];
        var bytes = new byte[rows * columns];
        for (var column = 0; column < columns; column++)
        {
            for (var row = 0; row < rows; row++)
                scales[column] = Math.Max(scales[column], MathF.Abs(weights.Row(row)[column]) / 127);
            scales[column] = Math.Max(scales[column], 1e-9f);
            for (var row = 0; row < rows; row++)
            {
                var code = Code(weights.Row(row)[column], scales[column]);
                bytes[(((((column / ByteMatrix.Block * rows / 4) + (row / 4)) * ByteMatrix.Block) + (column % ByteMatrix.Block)) * 4) + (row % 4)] = code;
                // Inputs are written with 128 added.
                offsets[column] += 128 * unchecked((sbyte)code);
            }
        }
        Floats(output, scales);
        Floats(output, layer.Bias.Weights.Span);
        Put(output, System.Runtime.InteropServices.MemoryMarshal.AsBytes(offsets.AsSpan()));
        Put(output, bytes);
    }

    private static void Floats(MemoryStream output, ReadOnlySpan<float> values) => Put(output, System.Runtime.InteropServices.MemoryMarshal.AsBytes(values));

    private static void Put(MemoryStream output, ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        while (output.Length % Alignment != 0)
            output.WriteByte(0);
    }

    private static byte Code(float value, float scale) => unchecked((byte)(sbyte)Math.Clamp(MathF.Round(value / scale), -127, 127));

    private static float Largest(ReadOnlySpan<float> values)
    {
        var largest = 1e-9f;
        foreach (var value in values)
            largest = Math.Max(largest, MathF.Abs(value));
        return largest;
    }
}
