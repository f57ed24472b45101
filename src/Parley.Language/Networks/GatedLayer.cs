using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Language;

/// <summary>The first layer: it reads a sentence in both directions, with gates that look at the input alone (Lei et al., Simple Recurrent Units, EMNLP 2018). What it needs of a word depends on the word alone and can be kept.</summary>
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

    /// <summary>Reads one sentence of which each word is kept.</summary>
    /// <param name="words">Of each word what <see cref="OpenGates"/> has.</param>
    /// <param name="count">How many words.</param>
    /// <param name="output">For each word twice <c>hidden</c> numbers.</param>
    public void Run(byte** words, int count, float* output)
    {
        for (var j = 0; j < hidden; j += Block)
        {
            Sweep(words, j, j, count, output, back: false);
            Sweep(words, (3 * hidden) + j, hidden + j, count, output, back: true);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sweep(byte** words, nint at, nint from, int count, float* output, bool back)
    {
        unchecked
        {
            var (state, other) = (Vector256<float>.Zero, Vector256<float>.Zero);
            nint step = back ? -1 : 1;
            nint i = back ? count - 1 : 0;
            for (; count > 0; count--, i += step)
            {
                byte* gate = words[i] + at, plain = words[i] + (6 * (nint)hidden) + from;
                var scales = (float*)(words[i] + (8 * (nint)hidden));
                var (fresh, input) = (Vector256.Create(scales[0]), Vector256.Create(scales[1]));
                var to = output + (i * 2 * hidden) + from;
                Step(ref state, OpenGates.Number(gate, fresh), OpenGates.Share(gate + hidden), OpenGates.Share(gate + (2 * (nint)hidden)), OpenGates.Number(plain, input), to);
                gate += 8;
                plain += 8;
                Step(ref other, OpenGates.Number(gate, fresh), OpenGates.Share(gate + hidden), OpenGates.Share(gate + (2 * (nint)hidden)), OpenGates.Number(plain, input), to + 8);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(ref Vector256<float> state, Vector256<float> fresh, Vector256<float> keep, Vector256<float> show, Vector256<float> plain, float* output)
    {
        state = fresh + (keep * (state - fresh));
        (plain + (show * (state - plain))).Store(output);
    }

    /// <summary>The share that a gate lets through.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x)
    {
        var half = Vector256.Create(0.5f);
        return half + (half * x / (Vector256<float>.One + Vector256.Abs(x)));
    }
}
