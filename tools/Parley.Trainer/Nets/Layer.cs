namespace Parley.Trainer;

/// <summary>A product with weights and a bias, and its gradient.</summary>
internal sealed unsafe class Layer(int inputs, int outputs, float spread, Order order)
{
    private readonly Tensor _turned = new(inputs, NetMemory.MaxTokens);

    public int Inputs => inputs;

    public int Outputs => outputs;

    public Parameter Weights { get; } = new(inputs, outputs, spread, order);

    public Parameter Bias { get; } = new(1, outputs, 0, order);

    public void Forward(float* input, int stride, int count, float* output)
    {
        Kernels.Multiply(input, count, inputs, stride, Weights.Weights.Data, outputs, outputs, output, outputs, add: false);
        unchecked
        {
            var bias = Bias.Weights.Data;
            for (var i = 0; i < count; i++, output += outputs)
            {
                for (var j = 0; j < outputs; j++)
                    output[j] += bias[j];
            }
        }
    }

    /// <param name="input">What went in.</param>
    /// <param name="slopes">The output's gradient.</param>
    /// <param name="to">The input's gradient, added to.</param>
    public void Backward(float* input, int stride, int count, float* slopes, float* to, int strideTo)
    {
        Kernels.Multiply(slopes, count, outputs, outputs, Weights.Turned!.Data, inputs, inputs, to, strideTo, add: true);
        Kernels.Transpose(input, count, inputs, stride, _turned.Data, NetMemory.MaxTokens);
        Kernels.Multiply(_turned.Data, inputs, count, NetMemory.MaxTokens, slopes, outputs, outputs, Weights.Gradient.Data, outputs, add: true);
        unchecked
        {
            var bias = Bias.Gradient.Data;
            for (var i = 0; i < count; i++, slopes += outputs)
            {
                for (var j = 0; j < outputs; j++)
                    bias[j] += slopes[j];
            }
        }
    }
}
