using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Language;

/// <summary>A recurrent layer that reads a sentence in both directions, with gates that look at the input alone (Lei et al., Simple Recurrent Units, EMNLP 2018).</summary>
/// <remarks>
/// For each direction three parts: what is new, how much of the old is kept, how much of the state is shown. The rest of the output is the input itself.
/// The sigmoid is 1/2 + x/(2 + 2|x|): the four operations alone, so every machine gives the same.
/// </remarks>
internal sealed unsafe class GatedLayer(ByteMatrix weights, int hidden)
{
    // Numbers that go through the sentence together, as many as the product gives at a time: sixteen.
    private const int Block = ByteMatrix.Block;

    /// <summary>The product with the input, which gives the gates.</summary>
    public ByteMatrix Weights => weights;

    /// <summary>How much memory <see cref="Run(Quantized, float**, float**, int, float*, float*)"/> wants for its gates.</summary>
    /// <param name="words">As many as there can be.</param>
    public static int GatesOf(int words) => 3 * Block * (words + ByteMatrix.Behind);

    /// <summary>Reads a sentence whose gates are known.</summary>
    /// <param name="gates">Of each word.</param>
    /// <param name="inputs">Of each word.</param>
    /// <param name="count">How many words.</param>
    /// <param name="output">For each word twice <c>hidden</c> numbers.</param>
    public void Run(float** gates, float** inputs, int count, float* output)
    {
        for (var j = 0; j < hidden; j += Block)
        {
            Sweep(gates, j, hidden, inputs, j, count, output, back: false);
            Sweep(gates, (3 * hidden) + j, hidden, inputs, hidden + j, count, output, back: true);
        }
    }

    /// <summary>Reads a sentence, and finds the gates for sixteen numbers at a time, so that they are still at hand when they are used.</summary>
    /// <param name="quantized">What goes in, as bytes.</param>
    /// <param name="inputs">Of each word.</param>
    /// <param name="rows">Memory for a pointer for each word.</param>
    /// <param name="count">How many words.</param>
    /// <param name="gates">Memory, <see cref="GatesOf"/>.</param>
    /// <param name="output">For each word twice <c>hidden</c> numbers.</param>
    public void Run(Quantized quantized, float** inputs, float** rows, int count, float* gates, float* output)
    {
        unchecked
        {
            var between = Block * (count + ByteMatrix.Behind);
            for (var i = 0; i < count; i++)
                rows[i] = gates + (i * Block);
            for (var j = 0; j < 2 * hidden; j += Block)
            {
                var back = j >= hidden;
                for (var part = 0; part < 3; part++)
                    weights.Apply(quantized, count, j + ((part + (back ? 2 : 0)) * hidden), gates + ((nint)part * between), Block);
                Sweep(rows, 0, between, inputs, j, count, output, back);
            }
        }
    }

    // Sixteen numbers through the whole sentence. "From" counts from the first number of the first direction.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sweep(float** gates, nint at, nint between, float** inputs, nint from, int count, float* output, bool back)
    {
        unchecked
        {
            var (state, other) = (Vector256<float>.Zero, Vector256<float>.Zero);
            var (half, one) = (Vector256.Create(0.5f), Vector256<float>.One);
            nint step = back ? -1 : 1;
            nint i = back ? count - 1 : 0;
            for (; count > 0; count--, i += step)
            {
                float* gate = gates[i] + at, plain = inputs[i] + from, to = output + (i * 2 * hidden) + from;
                Step(ref state, gate, between, plain, to, half, one);
                Step(ref other, gate + 8, between, plain + 8, to + 8, half, one);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(ref Vector256<float> state, float* gate, nint between, float* input, float* output, Vector256<float> half, Vector256<float> one)
    {
        unchecked
        {
            var fresh = Vector256.Load(gate);
            var keep = Sigmoid(Vector256.Load(gate + between), half, one);
            var show = Sigmoid(Vector256.Load(gate + (2 * between)), half, one);
            state = fresh + (keep * (state - fresh));
            var plain = Vector256.Load(input);
            (plain + (show * (state - plain))).Store(output);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Sigmoid(Vector256<float> x, Vector256<float> half, Vector256<float> one) => half + (half * x / (one + Vector256.Abs(x)));
}
