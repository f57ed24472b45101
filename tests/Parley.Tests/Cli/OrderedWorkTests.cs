using Parley.Cli;

namespace Parley.Tests.Cli;

public class OrderedWorkTests
{
    [Theory]
    [InlineData(0, 4)]
    [InlineData(3, 4)]
    [InlineData(500, 1)]
    [InlineData(500, 2)]
    [InlineData(500, 16)]
    public void Run_ResultsComeInInputOrder(int count, int threads)
    {
        var results = OrderedWork.Run(Enumerable.Range(0, count), Work, threads, CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, count).Select(i => i * 2), results);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Run_WorkThrows_TheConsumerSeesIt(int threads)
    {
        var results = OrderedWork.Run(Enumerable.Range(0, 100), i => i == 50 ? throw new InvalidOperationException("no") : i, threads, CancellationToken.None);
        Assert.Throws<InvalidOperationException>(() => results.Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Run_InputsThrow_TheConsumerSeesIt(int threads)
    {
        static IEnumerable<int> Inputs() => Enumerable.Range(0, 40).Select(i => i == 30 ? throw new InvalidDataException("no") : i);
        Assert.Throws<InvalidDataException>(() => OrderedWork.Run(Inputs(), i => i, threads, CancellationToken.None).Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Run_Cancelled_StopsSoon(int threads)
    {
        using var stop = new CancellationTokenSource();
        var seen = 0;
        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var _ in OrderedWork.Run(Enumerable.Range(0, int.MaxValue), i => i, threads, stop.Token))
            {
                if (++seen == 100)
                    stop.Cancel();
            }
        });
        Assert.Equal(100, seen);
    }

    [Fact]
    public void Run_ConsumerStopsAsking_NoThreadIsLeft()
    {
        var started = 0;
        Assert.Equal(5, OrderedWork.Run(Enumerable.Range(0, int.MaxValue), i => Interlocked.Increment(ref started), 4, CancellationToken.None).Take(5).Count());
        var before = started;
        Thread.Yield();
        Assert.Equal(before, started);
        Assert.InRange(started, 5, 100);
    }

    // Uneven work, so that later inputs are done before earlier ones.
    private static int Work(int i)
    {
        Thread.SpinWait(i % 7 * 1000);
        return i * 2;
    }
}
