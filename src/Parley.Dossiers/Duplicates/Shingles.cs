namespace Parley.Dossiers;

/// <summary>The distinct runs of five words of a text, each as a hash (A. Broder, On the resemblance and containment of documents, 1997).</summary>
internal static class Shingles
{
    public const int Words = 5;

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static HashSet<ulong> Of(string text)
    {
        var words = new List<ulong>();
        var hash = Offset;
        var inWord = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = Mix(hash, char.ToLowerInvariant(c));
                inWord = true;
            }
            else if (inWord)
            {
                words.Add(hash);
                (hash, inWord) = (Offset, false);
            }
        }
        if (inWord)
            words.Add(hash);
        var shingles = new HashSet<ulong>();
        for (var i = 0; i + Words <= words.Count; i++)
        {
            var shingle = Offset;
            for (var k = 0; k < Words; k++)
                shingle = Mix(shingle, words[i + k]);
            shingles.Add(shingle);
        }
        return shingles;
    }

    private static ulong Mix(ulong hash, ulong value) => unchecked((hash ^ value) * Prime);
}
