using System.Collections.Immutable;

namespace Parley.Dossiers;

/// <summary>A text's distinct runs of words, and the few of them by which it is looked for.</summary>
/// <param name="Shingles">All of them, sorted.</param>
/// <param name="Samples">One in eight, the same in every text (A. Broder, On the resemblance and containment of documents, 1997); of a short text all.</param>
internal sealed record Sketch(ImmutableArray<ulong> Shingles, ImmutableArray<ulong> Samples)
{
    // Below so many a sample could miss what two texts share.
    private const int ShortText = 120;
    private const ulong OneIn = 8;

    public static Sketch Of(string text)
    {
        ulong[] all = [.. Parley.Dossiers.Shingles.Of(text)];
        Array.Sort(all);
        var shingles = ImmutableArray.Create(all);
        return new(shingles, all.Length <= ShortText ? shingles : [.. all.Where(IsSample)]);
    }

    public static bool IsSample(ulong shingle) => shingle % OneIn == 0;

    /// <summary>The part of the shorter text's runs that the longer one has, 0 to 1.</summary>
    public double Containment(Sketch other)
    {
        var a = Shingles.AsSpan();
        var b = other.Shingles.AsSpan();
        if (a.IsEmpty || b.IsEmpty)
            return 0;
        var (i, k, shared) = (0, 0, 0);
        while (i < a.Length && k < b.Length)
        {
            if (a[i] == b[k])
                (i, k, shared) = (i + 1, k + 1, shared + 1);
            else if (a[i] < b[k])
                i++;
            else
                k++;
        }
        return shared / (double)Math.Min(a.Length, b.Length);
    }
}
