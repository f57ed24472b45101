using Parley.Language;

namespace Parley.Trainer;

/// <summary>The recurrent layers of <see cref="GatedLayer"/> and <see cref="EvenLayer"/> with their gradient.</summary>
/// <param name="isEven">Without the gate that says how much of the state is shown.</param>
internal sealed unsafe class Gated(int inputs, int hidden, bool isEven, Order order)
{
    private readonly int _parts = isEven ? 2 : 3;
    private readonly Tensor _gates = new(NetMemory.MaxTokens, (isEven ? 4 : 6) * hidden);
    private readonly Tensor _slopes = new(NetMemory.MaxTokens, (isEven ? 4 : 6) * hidden);
    private readonly Tensor _states = new(NetMemory.MaxTokens, 2 * hidden);

    public Layer Layer { get; } = new(inputs, (isEven ? 4 : 6) * hidden, 1 / MathF.Sqrt(inputs), order);

    public Tensor Output { get; } = new(NetMemory.MaxTokens, 2 * hidden);

    public void Forward(float* input, int count)
    {
        Layer.Forward(input, inputs, count, _gates.Data);
        unchecked
        {
            for (var side = 0; side < 2; side++)
            {
                for (var k = 0; k < count; k++)
                {
                    var i = side == 0 ? k : count - 1 - k;
                    float* gate = _gates.Row(i) + (side * _parts * hidden), state = _states.Row(i) + (side * hidden), output = Output.Row(i) + (side * hidden), skipped = input + ((nint)i * inputs) + (side * hidden);
                    var before = k == 0 ? null : _states.Row(side == 0 ? i - 1 : i + 1) + (side * hidden);
                    for (var j = 0; j < hidden; j++)
                    {
                        float keep = Sigmoid(gate[hidden + j]), show = isEven ? EvenLayer.Share : Sigmoid(gate[(2 * hidden) + j]), old = before == null ? 0 : before[j];
                        state[j] = gate[j] + (keep * (old - gate[j]));
                        output[j] = skipped[j] + (show * (state[j] - skipped[j]));
                    }
                }
            }
        }
    }

    /// <param name="slopes">The output's gradient.</param>
    /// <param name="to">The input's gradient, overwritten.</param>
    public void Backward(float* input, int count, float* slopes, float* to)
    {
        new Span<float>(to, count * inputs).Clear();
        var carried = stackalloc float[hidden];
        for (var side = 0; side < 2; side++)
        {
            new Span<float>(carried, hidden).Clear();
            for (var k = count - 1; k >= 0; k--)
                Step(input, count, slopes, to, carried, side, k);
        }
        Layer.Backward(input, inputs, count, _slopes.Data, to, inputs);
    }

    private void Step(float* input, int count, float* slopes, float* to, float* carried, int side, int k)
    {
        unchecked
        {
            var i = side == 0 ? k : count - 1 - k;
            float* gate = _gates.Row(i) + (side * _parts * hidden), slope = _slopes.Row(i) + (side * _parts * hidden), state = _states.Row(i) + (side * hidden);
            float* skipped = input + ((nint)i * inputs) + (side * hidden), skippedSlope = to + ((nint)i * inputs) + (side * hidden), given = slopes + (((nint)i * 2) + side) * hidden;
            var before = k == 0 ? null : _states.Row(side == 0 ? i - 1 : i + 1) + (side * hidden);
            for (var j = 0; j < hidden; j++)
            {
                float keep = Sigmoid(gate[hidden + j]), show = isEven ? EvenLayer.Share : Sigmoid(gate[(2 * hidden) + j]), old = before == null ? 0 : before[j];
                if (!isEven)
                    slope[(2 * hidden) + j] = given[j] * (state[j] - skipped[j]) * Slope(gate[(2 * hidden) + j]);
                skippedSlope[j] += given[j] * (1 - show);
                var inner = carried[j] + (given[j] * show);
                slope[hidden + j] = inner * (old - gate[j]) * Slope(gate[hidden + j]);
                slope[j] = inner * (1 - keep);
                carried[j] = inner * keep;
            }
        }
    }

    private static float Sigmoid(float x) => 0.5f + (0.5f * x / (1 + MathF.Abs(x)));

    private static float Slope(float x) => 0.5f / ((1 + MathF.Abs(x)) * (1 + MathF.Abs(x)));
}
