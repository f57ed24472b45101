using System.Threading.Channels;

namespace Parley.Cli;

/// <summary>Runs a function over a stream of inputs on several threads; results come in the order of the inputs, and no more wait than a few per thread.</summary>
internal static class OrderedWork
{
    /// <summary>With fewer inputs than this, starting threads costs more than it saves.</summary>
    private const int FewInputs = 8;

    private const int WaitingPerThread = 8;

    /// <exception cref="OperationCanceledException">The work was cancelled; results before that point were given.</exception>
    public static IEnumerable<TOut> Run<TIn, TOut>(IEnumerable<TIn> inputs, Func<TIn, TOut> work, int threads, CancellationToken cancellation)
    {
        using var source = inputs.GetEnumerator();
        var first = new List<TIn>(FewInputs);
        while (first.Count < FewInputs && source.MoveNext())
            first.Add(source.Current);
        var all = first.Concat(Rest(source));
        var results = threads <= 1 || first.Count < FewInputs ? all.Select(work) : RunParallel(all, work, threads, cancellation);
        foreach (var result in results)
        {
            yield return result;
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private static IEnumerable<T> Rest<T>(IEnumerator<T> source)
    {
        while (source.MoveNext())
            yield return source.Current;
    }

    private static IEnumerable<TOut> RunParallel<TIn, TOut>(IEnumerable<TIn> inputs, Func<TIn, TOut> work, int threads, CancellationToken outer)
    {
        // Cancelled too when the consumer stops asking, so that no thread is left waiting for room.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(outer);
        var ordered = Channel.CreateBounded<Task<TOut>>(new BoundedChannelOptions(threads * WaitingPerThread) { SingleReader = true, SingleWriter = true });
        var producer = Task.Run(() => ProduceAsync(inputs, work, threads, ordered.Writer, stop.Token), CancellationToken.None);
        try
        {
            while (ordered.Reader.WaitToReadAsync(stop.Token).AsTask().GetAwaiter().GetResult())
            {
                while (ordered.Reader.TryRead(out var next))
                    yield return next.GetAwaiter().GetResult();
            }
        }
        finally
        {
            stop.Cancel();
            producer.GetAwaiter().GetResult();
        }
    }

    // Never throws: what goes wrong here is given to whoever reads the results.
    private static async Task ProduceAsync<TIn, TOut>(
        IEnumerable<TIn> inputs, Func<TIn, TOut> work, int threads, ChannelWriter<Task<TOut>> ordered, CancellationToken stop)
    {
        using var room = new SemaphoreSlim(threads);
        Exception? failure = null;
        try
        {
            foreach (var input in inputs)
            {
                await room.WaitAsync(stop).ConfigureAwait(false);
                await ordered.WriteAsync(StartAsync(input, work, room), stop).ConfigureAwait(false);
            }
        }
        catch (Exception e)
        {
            failure = e;
        }
        ordered.Complete(failure);
        for (var i = 0; i < threads; i++)
            await room.WaitAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private static Task<TOut> StartAsync<TIn, TOut>(TIn input, Func<TIn, TOut> work, SemaphoreSlim room) => Task.Run(() =>
    {
        try
        {
            return work(input);
        }
        finally
        {
            room.Release();
        }
    });
}
