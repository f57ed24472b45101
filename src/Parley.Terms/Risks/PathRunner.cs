namespace Parley.Terms;

/// <summary>Runs a program many times over drawn indices.</summary>
/// <remarks>
/// Circular block bootstrap (Politis and Romano 1992) of the common history: for each block of years a start is drawn, and the block takes that year and the ones after it, around the end to the
/// beginning. All series take the same years. Paths come in batches with a stream of random numbers each, so that the result does not depend on the number of threads.
/// </remarks>
internal sealed class PathRunner(PathProgram program, PathHistory history, RiskOptions options)
{
    private const int Batch = 8192;

    // For steps that one drawn year decides, which are most: what the amount is multiplied with, by that year.
    private readonly double[]?[][] _factors = [.. program.Parts.Select(part => part.Steps.Select(step => Factors(step, history)).ToArray())];

    /// <summary>Amounts by year and path; the last row is the sum of the years.</summary>
    public double[][] Run(CancellationToken cancellation)
    {
        var amounts = new double[program.Years + 1][];
        for (var i = 0; i < amounts.Length; i++)
            amounts[i] = new double[options.Paths];
        var batches = (options.Paths + Batch - 1) / Batch;
        var threads = options.Threads > 0 ? options.Threads : Environment.ProcessorCount;
        Parallel.For(0, batches, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, batch => Run(batch, amounts));
        return amounts;
    }

    private void Run(int batch, double[][] amounts)
    {
        var random = new Xoshiro256(options.Seed, (ulong)batch);
        var drawn = new int[Math.Max(1, program.Rows)];
        var to = Math.Min(options.Paths, (batch + 1) * Batch);
        for (var path = batch * Batch; path < to; path++)
        {
            Draw(random, drawn);
            Path(path, drawn, amounts);
        }
    }

    private void Draw(Xoshiro256 random, int[] drawn)
    {
        var (length, left, year) = (history.Length, 0, 0);
        for (var row = 0; row < program.Rows; row++)
        {
            if (left == 0)
            {
                year = random.Next(length);
                left = options.BlockYears;
            }
            else if (++year == length)
                year = 0;
            left--;
            drawn[row] = year;
        }
    }

    private void Path(int path, int[] drawn, double[][] amounts)
    {
        var sum = 0.0;
        for (var i = 0; i < program.Years; i++)
            amounts[i][path] = 0;
        for (var p = 0; p < program.Parts.Length; p++)
        {
            var (part, factors) = (program.Parts[p], _factors[p]);
            var (carried, start) = (part.Base, part.Base);
            var steps = part.Steps;
            for (var i = 0; i < steps.Length; i++)
            {
                var step = steps[i];
                var factor = factors[i] is { } table ? table[drawn[step.Draws[0].Row]] : 1 + Change(step, drawn) / 100;
                var unrounded = step.Set ?? (step.OnBase ? start : carried) * factor;
                var amount = part.When == RoundingTime.Never ? unrounded : Round(unrounded, part.Unit, part.Direction);
                carried = part.When == RoundingTime.EveryYear ? amount : unrounded;
                amounts[i][path] += amount * step.Rate;
                sum += amount * step.Rate;
            }
        }
        amounts[^1][path] = sum;
    }

    private double Change(PathStep step, int[] drawn)
    {
        var change = step.Constant;
        foreach (var draw in step.Draws)
            change += Limited(draw, history.Changes[draw.Column][drawn[draw.Row]]);
        return Math.Max(Math.Min(change, step.Cap), step.Floor);
    }

    private static double Limited(PathDraw draw, double change) => Math.Max(Math.Min(change * draw.Times, draw.Cap), draw.Floor);

    private static double[]? Factors(PathStep step, PathHistory history)
    {
        if (step.Draws is not [var draw])
            return null;
        return [.. history.Changes[draw.Column].Select(change => 1 + Math.Max(Math.Min(step.Constant + Limited(draw, change), step.Cap), step.Floor) / 100)];
    }

    // Adding a little before cutting keeps a product that is exactly half in decimals from falling below it in binary.
    private static double Round(double amount, double unit, RoundingDirection direction)
    {
        var units = amount / unit;
        return unit * (direction switch
        {
            RoundingDirection.HalfUp => Math.Floor(units + (0.5 + 1e-9)),
            RoundingDirection.HalfEven => Math.Round(units, MidpointRounding.ToEven),
            RoundingDirection.Up => Math.Ceiling(units - 1e-9),
            _ => Math.Floor(units + 1e-9),
        });
    }
}
