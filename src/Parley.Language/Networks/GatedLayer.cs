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
    /// <summary>The product with the input, which gives the gates.</summary>
    public ByteMatrix Weights => weights;

    /// <param name="rows">For each word its gates, and the input right behind them.</param>
    public void Run(float** rows, int count, float* output)
    {
        unchecked
        {
            for (var j = 0; j < hidden; j += 8)
            {
                var state = Vector256<float>.Zero;
                for (var i = 0; i < count; i++)
                    Step(ref state, rows[i] + j, rows[i] + (6 * (nint)hidden) + j, output + ((nint)i * 2 * hidden) + j);
                state = Vector256<float>.Zero;
                for (var i = count - 1; i >= 0; i--)
                    Step(ref state, rows[i] + (3 * (nint)hidden) + j, rows[i] + (7 * (nint)hidden) + j, output + ((((nint)i * 2) + 1) * hidden) + j);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Step(ref Vector256<float> state, float* gate, float* skipped, float* output)
    {
        unchecked
        {
            var fresh = Vector256.Load(gate);
            var keep = Sigmoid(Vector256.Load(gate + hidden));
            var show = Sigmoid(Vector256.Load(gate + (2 * (nint)hidden)));
            state = fresh + (keep * (state - fresh));
            var plain = Vector256.Load(skipped);
            (plain + (show * (state - plain))).Store(output);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Sigmoid(Vector256<float> x)
    {
        var half = Vector256.Create(0.5f);
        return half + (half * x / (Vector256<float>.One + Vector256.Abs(x)));
    }
}
