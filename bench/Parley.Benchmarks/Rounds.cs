namespace Parley.Benchmarks;

/// <summary>Runs the sides of a comparison in turn, so that a noisy machine disturbs all of them alike, and compares pair by pair.</summary>
internal static class Rounds
{
    /// <summary>The rate of each side and the ratio of the first side's rate to each other's.</summary>
    /// <param name="rounds">How often each side runs, after one warming run.</param>
    /// <param name="units">How much work one run is, for example pages or megabytes.</param>
    /// <param name="unit">What the rate is called, for example <c>pages/s</c>.</param>
    /// <param name="sides">Ours first, then the peers.</param>
    public static IEnumerable<Measure> Compare(int rounds, double units, string unit, params Side[] sides)
    {
        var rates = sides.Select(_ => new List<double>(rounds)).ToArray();
        for (var round = -1; round < rounds; round++)
        {
            for (var side = 0; side < sides.Length; side++)
            {
                var seconds = sides[side].Seconds();
                if (round >= 0 || rounds == 0)
                    rates[side].Add(units / Math.Max(seconds, 1e-9));
            }
        }
        for (var side = 0; side < sides.Length; side++)
            yield return Measure.Of(sides[side].Name, unit, rates[side]);
        for (var side = 1; side < sides.Length; side++)
            yield return Measure.Of($"{sides[0].Name} against {sides[side].Name}", "x", [.. rates[0].Zip(rates[side], (ours, peer) => ours / peer)]);
    }

    /// <summary>The seconds that an action takes on this thread, by the monotonic clock.</summary>
    public static double Time(Action action)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        action();
        return System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>
    /// Repeats an action until it is no longer getting faster: code is compiled anew, and better, while it runs, and until that is done it is the compiler that is measured.
    /// </summary>
    /// <param name="most">How often at most.</param>
    public static void Warm(Action action, int most)
    {
        // So many times in a row without a gain worth naming.
        const int Steady = 4;
        const double Gain = 0.97;
        var (best, since) = (double.MaxValue, 0);
        for (var i = 0; i < most && since < Steady; i++)
        {
            var seconds = ProcessorSeconds(action);
            since = seconds < best * Gain ? 0 : since + 1;
            best = Math.Min(best, seconds);
        }
    }

    /// <summary>The processor's seconds that an action takes in this process: what other programs take of the machine does not count.</summary>
    public static double ProcessorSeconds(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }
}
