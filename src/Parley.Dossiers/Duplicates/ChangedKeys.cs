namespace Parley.Dossiers;

/// <summary>
/// Compares, while reports are placed one after another, what is found under each key with what an earlier search found there. Of each key the first few families
/// only are found: behind them nothing that comes or goes changes anything.
/// </summary>
internal sealed class ChangedKeys
{
    private readonly Dictionary<ulong, (int Before, int Now, ReportEntry? From)> _keys = [];
    private readonly IReadOnlyDictionary<ReportEntry, bool> _wasFirst;
    private readonly int _most;

    /// <param name="moved">The reports that have come or gone, or that are compared anew: no other keys matter.</param>
    /// <param name="wasFirst">Those that the earlier search placed, and whether each was the first of a family.</param>
    /// <param name="most">How many families are found under a key.</param>
    public ChangedKeys(IEnumerable<ReportEntry> moved, IReadOnlyDictionary<ReportEntry, bool> wasFirst, int most)
    {
        _wasFirst = wasFirst;
        _most = most;
        foreach (var report in moved)
        {
            foreach (var key in report.Keys.Samples)
                _keys.TryAdd(key, default);
            foreach (var key in report.Keys.Signs)
                _keys.TryAdd(key, default);
        }
    }

    public bool IsAsked(ulong key) => _keys.ContainsKey(key);

    /// <summary>Notes a report that is the first of no family, or that is gone.</summary>
    public void Pass(ReportEntry report) => Pass(report, isFirst: false);

    /// <summary>Notes the first report of a family.</summary>
    public void PassFirst(ReportEntry report) => Pass(report, isFirst: true);

    /// <summary>Whether a report finds something else than before.</summary>
    public bool Bears(ReportEntry report) => Bears(report, report.Keys.Samples.AsSpan()) || Bears(report, report.Keys.Signs.AsSpan());

    private void Pass(ReportEntry report, bool isFirst)
    {
        var wasFirst = _wasFirst.GetValueOrDefault(report);
        if (!isFirst && !wasFirst)
            return;
        Note(report, report.Keys.Samples.AsSpan(), wasFirst, isFirst);
        Note(report, report.Keys.Signs.AsSpan(0, report.Keys.OwnSigns), wasFirst, isFirst);
    }

    private void Note(ReportEntry report, ReadOnlySpan<ulong> keys, bool wasFirst, bool isFirst)
    {
        foreach (var key in keys)
        {
            if (!_keys.TryGetValue(key, out var state))
                continue;
            var (had, has) = (wasFirst && state.Before < _most, isFirst && state.Now < _most);
            _keys[key] = (state.Before + (had ? 1 : 0), state.Now + (has ? 1 : 0), state.From ?? (had == has ? null : report));
        }
    }

    private bool Bears(ReportEntry report, ReadOnlySpan<ulong> keys)
    {
        foreach (var key in keys)
        {
            if (_keys.TryGetValue(key, out var state) && state.From is { } from && ReportOrder.Compare(from, report) < 0)
                return true;
        }
        return false;
    }
}
