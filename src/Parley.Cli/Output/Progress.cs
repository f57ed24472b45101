namespace Parley.Cli;

/// <summary>Says how far a run is once it takes longer than a second, where standard error is a terminal.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1), Every = TimeSpan.FromMilliseconds(200);

    private readonly Messages _messages;
    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly bool _isWatched;
    private TimeSpan _next = Patience;

    public Progress(Messages messages, TimeProvider clock)
    {
        _messages = messages;
        _clock = clock;
        _start = clock.GetTimestamp();
        _isWatched = !messages.IsQuiet && !Console.IsErrorRedirected;
    }

    public void Report(int done)
    {
        if (!_isWatched || _clock.GetElapsedTime(_start) is var elapsed && elapsed < _next)
            return;
        _next = elapsed + Every;
        _messages.WriteProgress($"{done} reports in {elapsed.TotalSeconds:F0} s");
    }

    public void Dispose() => _messages.ClearProgress();
}
