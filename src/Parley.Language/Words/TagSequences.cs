using System.Globalization;

namespace Parley.Language;

/// <summary>How likely one tag follows another (logarithms, smoothed); tag 0 stands for the beginning and the end of a sentence.</summary>
internal sealed class TagSequences
{
    private const float Smoothing = 0.1f;

    // One row for each tag that follows.
    private readonly float[] _scores = new float[WordTags.Count * WordTags.Count];

    public TagSequences()
    {
        var counts = new float[WordTags.Count * WordTags.Count];
        foreach (var row in Lexicon.Table("tag-sequences").Rows)
        {
            var from = (int)WordTags.Parse(row[0]) * WordTags.Count;
            foreach (var range in row[1].AsSpan().Split(';'))
            {
                var entry = row[1].AsSpan(range);
                var space = entry.LastIndexOf(' ');
                counts[from + (int)WordTags.Parse(entry[..space])] += int.Parse(entry[(space + 1)..], NumberStyles.None, CultureInfo.InvariantCulture);
            }
        }
        for (var from = 0; from < WordTags.Count; from++)
            Normalise(counts.AsSpan(from * WordTags.Count, WordTags.Count), from);
    }

    /// <summary>How likely the tag follows each of the others, by their numbers.</summary>
    public ReadOnlySpan<float> Into(WordTag to) => _scores.AsSpan((int)to * WordTags.Count, WordTags.Count);

    private void Normalise(ReadOnlySpan<float> counts, int from)
    {
        var total = Smoothing * WordTags.Count;
        foreach (var count in counts)
            total += count;
        for (var to = 0; to < counts.Length; to++)
            _scores[to * WordTags.Count + from] = MathF.Log((counts[to] + Smoothing) / total);
    }
}
