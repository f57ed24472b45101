using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Language;

/// <summary>The second layer: as <see cref="GatedLayer"/>, but of the state and of the input half each is shown, so that a third less is to be multiplied. A gate that decides between them gains nothing here.</summary>
/// <remarks>For each direction two parts: what is new, and how much of the old is kept.</remarks>
internal sealed unsafe class EvenLayer(ByteMatrix weights, int hidden)
{
    // Numbers that go through the sentence together, as many as the product gives at a time: sixteen.
    private const int Block = ByteMatrix.Block;

    /// <summary>What is shown of the state, and of the input.</summary>
    public const float Share = 0.5f;

    /// <summary>How much memory <see cref="Run(Quantized, float*, ReadOnlySpan{int}, float*, float*)"/> wants for its gates.</summary>
    /// <param name="words">As many as there can be.</param>
    public static int GatesOf(int words) => 2 * Block * (words + ByteMatrix.Behind);

    /// <summary>Reads sentences that lie one behind the other, and finds the gates for sixteen numbers at a time, so that they are still at hand when they are used.</summary>
    /// <param name="quantized">What goes in, as bytes.</param>
    /// <param name="input">The same as numbers: for each word twice <c>hidden</c>.</param>
    /// <param name="ends">Of each sentence the place behind its last word.</param>
    /// <param name="gates">Memory, <see cref="GatesOf"/>.</param>
    /// <param name="output">For each word twice <c>hidden</c> numbers.</param>
    public void Run(Quantized quantized, float* input, ReadOnlySpan<int> ends, float* gates, float* output)
    {
        unchecked
        {
            var count = ends[^1];
            var between = Block * (count + ByteMatrix.Behind);
            for (var j = 0; j < 2 * hidden; j += Block)
            {
                var back = j >= hidden;
                for (var part = 0; part < 2; part++)
                    weights.Apply(quantized, count, j + ((part + (back ? 1 : 0)) * hidden), gates + ((nint)part * between), Block);
                var first = 0;
                foreach (var end in ends)
                {
                    var at = (nint)first * 2 * hidden;
                    Sweep(gates + ((nint)first * Block), between, input + at + j, end - first, output + at + j, back);
                    first = end;
                }
            }
        }
    }

    // Sixteen numbers through the whole sentence.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sweep(float* gates, nint between, float* input, int count, float* output, bool back)
    {
        unchecked
        {
            var (state, other) = (Vector256<float>.Zero, Vector256<float>.Zero);
            nint step = back ? -1 : 1;
            nint i = back ? count - 1 : 0;
            for (; count > 0; count--, i += step)
            {
                float* gate = gates + (i * Block), plain = input + (i * 2 * hidden), to = output + (i * 2 * hidden);
                Step(ref state, Vector256.Load(gate), GatedLayer.Sigmoid(Vector256.Load(gate + between)), Vector256.Load(plain), to);
                Step(ref other, Vector256.Load(gate + 8), GatedLayer.Sigmoid(Vector256.Load(gate + between + 8)), Vector256.Load(plain + 8), to + 8);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(ref Vector256<float> state, Vector256<float> fresh, Vector256<float> keep, Vector256<float> plain, float* output)
    {
        state = fresh + (keep * (state - fresh));
        ((plain + state) * Share).Store(output);
    }
}
