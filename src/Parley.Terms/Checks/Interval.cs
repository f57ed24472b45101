namespace Parley.Terms;

/// <summary>A number and how far it can lie from itself, because it was printed rounded.</summary>
internal readonly record struct Interval(decimal Low, decimal Value, decimal High)
{
    public static Interval Exact(decimal value) => new(value, value, value);

    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.Value + b.Value, a.High + b.High);

    public static Interval operator -(Interval a, Interval b) => new(a.Low - b.High, a.Value - b.Value, a.High - b.Low);

    public static Interval operator *(Interval a, Interval b) => Of(a.Value * b.Value, a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High);

    /// <exception cref="DivideByZeroException">Zero lies in <paramref name="b"/>.</exception>
    public static Interval operator /(Interval a, Interval b) =>
        b is { Low: <= 0, High: >= 0 } ? throw new DivideByZeroException() : Of(a.Value / b.Value, a.Low / b.Low, a.Low / b.High, a.High / b.Low, a.High / b.High);

    /// <summary>Whole powers exactly; others of positive numbers in binary floating point, to about 15 digits.</summary>
    public static Interval Power(Interval a, decimal exponent)
    {
        var (low, value, high) = (Power(a.Low, exponent), Power(a.Value, exponent), Power(a.High, exponent));
        return Of(value, low, high, low, high);
    }

    private static decimal Power(decimal number, decimal exponent)
    {
        if (exponent != decimal.Truncate(exponent) || exponent is < 0 or > 100)
            return number <= 0 ? throw new DivideByZeroException() : (decimal)Math.Pow((double)number, (double)exponent);
        var power = 1m;
        for (var i = 0; i < (int)exponent; i++)
            power *= number;
        return power;
    }

    private static Interval Of(decimal value, decimal a, decimal b, decimal c, decimal d) =>
        new(Math.Min(Math.Min(a, b), Math.Min(c, d)), value, Math.Max(Math.Max(a, b), Math.Max(c, d)));
}
