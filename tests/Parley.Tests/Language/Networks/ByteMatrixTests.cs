using Parley.Language;

namespace Parley.Tests.Language.Networks;

public unsafe class ByteMatrixTests
{
    private const int Rows = 64;
    private const int Columns = 48;

    // Where the machine can, inputs are taken four at a time, those behind the last among them.
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    public void Apply_AnyInputs_GivesTheSumsOfProducts(int count)
    {
        var (matrix, weights) = Matrix();
        var input = Scratch.Of<float>(count * Rows);
        for (var i = 0; i < count * Rows; i++)
            input[i] = (i * 37 % 255) - 127;
        for (var i = 0; i < count; i++)
            input[i * Rows] = 127;
        var quantized = new Quantized(8, Rows);
        quantized.Set(input, count, Rows, Rows);
        var found = Scratch.Of<float>((count + ByteMatrix.Behind) * Columns);
        matrix.Apply(quantized, count, found);
        for (var i = 0; i < count; i++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var sum = 0.0;
                for (var row = 0; row < Rows; row++)
                    sum += input[(i * Rows) + row] * weights[row, column];
                Assert.Equal((sum * 0.5) + column, found[(i * Columns) + column], Math.Abs(sum) * 1e-5 + 0.01);
            }
        }
    }

    [Fact]
    public void SetColumn_NumbersAsBytes_GivesTheirProducts()
    {
        const int count = 5;
        var matrix = new ByteMatrix(Rows, Columns);
        var input = Scratch.Of<float>(count * Rows);
        var columns = Scratch.Of<float>(Columns * Rows);
        for (var i = 0; i < count * Rows; i++)
            input[i] = (i * 37 % 255) - 127;
        for (var i = 0; i < Columns * Rows; i++)
            columns[i] = (i * 53 % 255) - 127;
        var (quantized, asColumns) = (new Quantized(count, Rows), new Quantized(Columns, Rows));
        quantized.Set(input, count, Rows, Rows);
        asColumns.Set(columns, Columns, Rows, Rows);
        for (var column = 0; column < Columns; column++)
            matrix.SetColumn(column, asColumns.Row(column), asColumns.Scales[column]);
        var found = Scratch.Of<float>((count + ByteMatrix.Behind) * Columns);
        matrix.Apply(quantized, count, found);
        for (var i = 0; i < count; i++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var sum = 0.0;
                for (var row = 0; row < Rows; row++)
                    sum += (quantized.Row(i)[row] - 128) * (asColumns.Row(column)[row] - 128);
                Assert.Equal(sum * quantized.Scales[i] * asColumns.Scales[column], found[(i * Columns) + column], (Math.Abs(sum) * 1e-5) + 0.01);
            }
        }
    }

    [Fact]
    public void Set_Rows_KeepsEachToItsOwnScale()
    {
        var quantized = new Quantized(2, 16);
        var input = Scratch.Of<float>(32);
        for (var i = 0; i < 16; i++)
            (input[i], input[16 + i]) = (i - 4, (i - 4) * 100);
        quantized.Set(input, 2, 16, 16);
        Assert.Equal(quantized.Scales[0] * 100, quantized.Scales[1], 1e-4f);
        for (var i = 0; i < 16; i++)
            Assert.Equal(input[i], (quantized.Row(0)[i] - 128) * quantized.Scales[0], 0.05f);
    }

    // Scale 1/2 and the column's number as bias.
    private static (ByteMatrix Matrix, int[,] Weights) Matrix()
    {
        var weights = new int[Rows, Columns];
        var memory = Scratch.Of<byte>((4 * 64 * 4) + (Rows * Columns));
        float* scales = (float*)memory, biases = (float*)(memory + 192);
        var offsets = (int*)(memory + 384);
        var codes = (sbyte*)(memory + 576);
        for (var column = 0; column < Columns; column++)
        {
            (scales[column], biases[column], offsets[column]) = (0.5f, column, 0);
            for (var row = 0; row < Rows; row++)
            {
                var weight = ((row * 31) + (column * 17)) % 255 - 127;
                weights[row, column] = weight;
                offsets[column] += 128 * weight;
                codes[(((((column / ByteMatrix.Block * Rows / 4) + (row / 4)) * ByteMatrix.Block) + (column % ByteMatrix.Block)) * 4) + (row % 4)] = (sbyte)weight;
            }
        }
        var reader = new WeightReader(memory, 4096);
        return (new(ref reader, Rows, Columns), weights);
    }
}
