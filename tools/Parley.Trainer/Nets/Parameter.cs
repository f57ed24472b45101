namespace Parley.Trainer;

/// <summary>Weights with their gradient, changed by Adam (Kingma and Ba, ICLR 2015). Of a sparse one only the rows that were met are changed.</summary>
internal sealed unsafe class Parameter
{
    private const float Momentum = 0.9f;
    private const float Inertia = 0.98f;

    private readonly Tensor _mean;
    private readonly Tensor _square;
    private readonly List<int>? _touched;
    private readonly bool[]? _isTouched;

    public Parameter(int rows, int columns, float spread, Order order, bool isSparse = false)
    {
        (Rows, Columns) = (rows, columns);
        (Weights, Gradient, _mean, _square) = (new(rows, columns), new(rows, columns), new(rows, columns), new(rows, columns));
        foreach (ref var weight in Weights.Span)
            weight = spread * order.Normal();
        if (isSparse)
            (_touched, _isTouched) = ([], new bool[rows]);
        else
            Turned = new(columns, rows);
        Turn();
    }

    public int Rows { get; }

    public int Columns { get; }

    public Tensor Weights { get; }

    public Tensor Gradient { get; }

    /// <summary>The weights with rows as columns; of a sparse one nothing.</summary>
    public Tensor? Turned { get; }

    /// <summary>The gradient of a row that is met.</summary>
    public float* Touch(int row)
    {
        if (_isTouched is not null && !_isTouched[row])
        {
            _isTouched[row] = true;
            _touched!.Add(row);
        }
        return Gradient.Row(row);
    }

    public double GradientSquared()
    {
        var sum = 0.0;
        if (_touched is null)
            return Squares(Gradient.Data, Gradient.Length);
        foreach (var row in _touched)
            sum += Squares(Gradient.Row(row), Columns);
        return sum;
    }

    /// <param name="rate">How far to go.</param>
    /// <param name="factor">What the gradient is multiplied with.</param>
    /// <param name="step">From 1.</param>
    public void Step(float rate, float factor, int step)
    {
        var first = 1 / (1 - MathF.Pow(Momentum, step));
        var second = 1 / (1 - MathF.Pow(Inertia, step));
        if (_touched is null)
        {
            Step(0, Gradient.Length, rate, factor, first, second);
            Turn();
            return;
        }
        foreach (var row in _touched)
        {
            Step((nint)row * Columns, Columns, rate, factor, first, second);
            _isTouched![row] = false;
        }
        _touched.Clear();
    }

    private void Step(nint at, int count, float rate, float factor, float first, float second)
    {
        unchecked
        {
            float* w = Weights.Data + at, g = Gradient.Data + at, m = _mean.Data + at, v = _square.Data + at;
            for (var i = 0; i < count; i++)
            {
                var slope = g[i] * factor;
                m[i] = (Momentum * m[i]) + ((1 - Momentum) * slope);
                v[i] = (Inertia * v[i]) + ((1 - Inertia) * slope * slope);
                w[i] -= rate * m[i] * first / (MathF.Sqrt(v[i] * second) + 1e-8f);
                g[i] = 0;
            }
        }
    }

    private static double Squares(float* values, int count)
    {
        var sum = 0.0;
        for (var i = 0; i < count; i++)
            sum += (double)values[i] * values[i];
        return sum;
    }

    private void Turn()
    {
        if (Turned is not null)
            Kernels.Transpose(Weights.Data, Rows, Columns, Columns, Turned.Data, Rows);
    }
}
