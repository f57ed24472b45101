using System.Runtime.Intrinsics;

namespace Parley.Language;

/// <summary>A recurrent layer that reads a sentence in both directions, with gates that look at the input alone (Lei et al., Simple Recurrent Units, EMNLP 2018).</summary>
/// <remarks>
/// For each direction three parts of <see cref="Hidden"/> columns: what is new, how much of the old is kept, how much of the state is shown. The rest of the output is the input itself.
/// The sigmoid is 1/2 + x/(2 + 2|x|): the four operations alone, so every machine gives the same.
/// </remarks>
internal sealed unsafe class GatedLayer(ByteMatrix weights, int hidden)
{
    /// <summary>Width of one direction.</summary>
    public int Hidden => hidden;

    public void Apply(Quantized input, float* skipped, int skippedStride, int count, float* gates, float* output)
    {
        weights.Apply(input, count, gates);
        Forwards(skipped, skippedStride, count, gates, output);
        Backwards(skipped, skippedStride, count, gates, output);
    }

    private void Forwards(float* skipped, int stride, int count, float* gates, float* output)
    {
        unchecked
        {
            for (var j = 0; j < hidden; j += 8)
            {
                var state = Vector256<float>.Zero;
                for (var i = 0; i < count; i++)
                {
                    var gate = gates + ((nint)i * 6 * hidden) + j;
                    Step(ref state, gate, hidden, skipped + ((nint)i * stride) + j, output + ((nint)i * 2 * hidden) + j);
                }
            }
        }
    }

    private void Backwards(float* skipped, int stride, int count, float* gates, float* output)
    {
        unchecked
        {
            for (var j = 0; j < hidden; j += 8)
            {
                var state = Vector256<float>.Zero;
                for (var i = count - 1; i >= 0; i--)
                {
                    var gate = gates + ((((nint)i * 6) + 3) * hidden) + j;
                    Step(ref state, gate, hidden, skipped + ((nint)i * stride) + hidden + j, output + ((((nint)i * 2) + 1) * hidden) + j);
                }
            }
        }
    }

    private static void Step(ref Vector256<float> state, float* gate, int hidden, float* skipped, float* output)
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

    private static Vector256<float> Sigmoid(Vector256<float> x)
    {
        var half = Vector256.Create(0.5f);
        return half + (half * x / (Vector256<float>.One + Vector256.Abs(x)));
    }
}
