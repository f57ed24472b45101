namespace Parley.Model;

/// <summary>What somebody who mistyped a word may have meant.</summary>
public static class NearestWord
{
    private const int MostEdits = 3;

    /// <summary>The known word that is fewest edits away (Levenshtein), at most three and less than half the word; null where none is near.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        string? nearest = null;
        var least = Math.Min(MostEdits, word.Length / 2) + 1;
        if (word.Length > 64)
            return null;
        foreach (var candidate in known)
        {
            var edits = Edits(word, candidate);
            if (edits < least)
                (nearest, least) = (candidate, edits);
        }
        return nearest;
    }

    private static int Edits(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
