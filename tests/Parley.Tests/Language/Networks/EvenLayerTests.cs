using Parley.Language;

namespace Parley.Tests.Language.Networks;

public unsafe class EvenLayerTests
{
    private const int Hidden = 16;
    private const int Both = 2 * Hidden;

    private readonly ByteMatrix _weights = Weights();
    private readonly float* _input = Scratch.Of<float>(16 * Both);
    private readonly Quantized _quantized = new(16, Both);

    public EvenLayerTests()
    {
        for (var i = 0; i < 16 * Both; i++)
            _input[i] = ((i * 37 % 255) - 127) / 64f;
        _quantized.Set(_input, 16, Both, Both);
    }

    // Several sentences at once, each read for itself: what one leaves behind does not reach the next.
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(5, 6)]
    [InlineData(3, 4, 12)]
    public void Run_Sentences_GivesWhatTheFormulaSays(params int[] ends)
    {
        var count = ends[^1];
        var output = Scratch.Of<float>(16 * Both);
        new EvenLayer(_weights, Hidden).Run(_quantized, _input, ends, Scratch.Of<float>(EvenLayer.GatesOf(16)), output);
        var gates = Scratch.Of<float>((count + ByteMatrix.Behind) * 2 * Both);
        _weights.Apply(_quantized, count, gates);
        for (var (sentence, first) = (0, 0); sentence < ends.Length; first = ends[sentence++])
        {
            for (var j = 0; j < Both; j++)
                Check(gates, output, first, ends[sentence], j);
        }
    }

    private void Check(float* gates, float* output, int first, int end, int j)
    {
        var isBack = j >= Hidden;
        var column = isBack ? j + Hidden : j;
        var state = 0.0;
        for (var k = 0; k < end - first; k++)
        {
            var word = isBack ? end - 1 - k : first + k;
            double fresh = gates[(word * 2 * Both) + column], gate = gates[(word * 2 * Both) + column + Hidden];
            var kept = 0.5 + (0.5 * gate / (1 + Math.Abs(gate)));
            state = (kept * state) + ((1 - kept) * fresh);
            Assert.Equal((state + _input[(word * Both) + j]) / 2, output[(word * Both) + j], 1e-3);
        }
    }

    private static ByteMatrix Weights()
    {
        var matrix = new ByteMatrix(Both, 2 * Both);
        var values = Scratch.Of<byte>(Both);
        for (var column = 0; column < 2 * Both; column++)
        {
            for (var row = 0; row < Both; row++)
                values[row] = (byte)(1 + (((row * 31) + (column * 17)) % 255));
            matrix.SetColumn(column, values, 0.002f);
        }
        return matrix;
    }
}
