using System.Globalization;

namespace Parley.Trainer;

/// <summary>Counts tags.</summary>
internal sealed class Counter
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Total { get; private set; }

    public IReadOnlyDictionary<string, int> Counts => _counts;

    public int this[string tag] => _counts.GetValueOrDefault(tag);

    public void Add(string tag, int times = 1)
    {
        _counts[tag] = _counts.GetValueOrDefault(tag) + times;
        Total += times;
    }

    /// <summary>As a cell of a table, the most frequent first; a tag that is rarer than <paramref name="share"/> of all is noise.</summary>
    public string Cell(double share) => string.Join(';', _counts
        .Where(pair => pair.Value >= Math.Max(1, Total * share))
        .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")));
}
