namespace Parley.Dossiers;

/// <summary>A 64-bit hash of a text's words in small letters (FNV-1a); white space and punctuation between them count alike.</summary>
internal static class WordHash
{
    public const ulong Start = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <param name="text">The words.</param>
    /// <param name="hash">That of the words before them.</param>
    /// <param name="letters">Grows by the letters and digits.</param>
    public static ulong Of(string text, ulong hash, ref int letters)
    {
        var inWord = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                if (!inWord)
                    hash = unchecked((hash ^ ' ') * Prime);
                hash = unchecked((hash ^ char.ToLowerInvariant(c)) * Prime);
                letters++;
            }
            inWord = char.IsLetterOrDigit(c);
        }
        return hash;
    }
}
