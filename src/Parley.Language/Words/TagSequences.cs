using System.Globalization;

namespace Parley.Language;

/// <summary>How likely one tag follows another (logarithms, smoothed); tag 0 stands for the beginning and the end of a sentence.</summary>
internal sealed class TagSequences
{
    private const float Smoothing = 0.1f;

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
            Normalise(counts.AsSpan(from * WordTags.Count, WordTags.Count), _scores.AsSpan(from * WordTags.Count, WordTags.Count));
    }

    public float Score(WordTag from, WordTag to) => _scores[(int)from * WordTags.Count + (int)to];

    private static void Normalise(ReadOnlySpan<float> counts, Span<float> scores)
    {
        var total = Smoothing * WordTags.Count;
        foreach (var count in counts)
            total += count;
        for (var i = 0; i < scores.Length; i++)
            scores[i] = MathF.Log((counts[i] + Smoothing) / total);
    }
}
