namespace Parley.Trainer;

/// <summary>Leaves numbers out while learning, by chance (Srivastava et al., JMLR 2014), the same way every time.</summary>
internal sealed unsafe class Dropout(int columns, float share)
{
    private readonly Tensor _mask = new(NetMemory.MaxTokens, columns);

    public void Apply(float* values, int count, Order order)
    {
        var kept = 1 / (1 - share);
        var mask = _mask.Data;
        for (var i = 0; i < count * columns; i++)
        {
            mask[i] = order.Share() < share ? 0 : kept;
            values[i] *= mask[i];
        }
    }

    public void Backward(float* slopes, int count)
    {
        var mask = _mask.Data;
        for (var i = 0; i < count * columns; i++)
            slopes[i] *= mask[i];
    }
}
