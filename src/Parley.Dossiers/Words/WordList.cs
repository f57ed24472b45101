namespace Parley.Dossiers;

/// <summary>Splits short texts (names, titles, quotes) into small-letter words.</summary>
internal static class WordList
{
    /// <summary>Runs of letters and digits in small letters, without a possessive's ending.</summary>
    public static List<string> Of(string? text)
    {
        var words = new List<string>();
        if (text is null)
            return words;
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (start < 0)
                    start = i;
                continue;
            }
            if (start >= 0 && !(i - start == 1 && text[start] is 's' or 'S' && start > 0 && text[start - 1] is '\'' or '’'))
                words.Add(text[start..i].ToLowerInvariant());
            start = -1;
        }
        return words;
    }

    /// <summary>Whether the words of <paramref name="phrase"/> stand in <paramref name="text"/> one after another.</summary>
    public static bool Contains(List<string> text, List<string> phrase)
    {
        for (var i = 0; i + phrase.Count <= text.Count; i++)
        {
            var k = 0;
            while (k < phrase.Count && text[i + k] == phrase[k])
                k++;
            if (k == phrase.Count)
                return phrase.Count > 0;
        }
        return false;
    }

    /// <summary>The part of the shorter list's distinct words that the other has, 0 to 1.</summary>
    public static double Containment(IReadOnlyCollection<string> a, IReadOnlyCollection<string> b)
    {
        var (small, large) = (a as HashSet<string> ?? a.ToHashSet(StringComparer.Ordinal), b as HashSet<string> ?? b.ToHashSet(StringComparer.Ordinal));
        if (small.Count > large.Count)
            (small, large) = (large, small);
        return small.Count == 0 ? 0 : small.Count(large.Contains) / (double)small.Count;
    }
}
