using System.Text;

namespace Parley.Store;

/// <summary>What a person typed, as a full-text query in which nothing but words, phrases and endings has a meaning.</summary>
/// <remarks>All words must occur; words in double quotes must stand together; a star at the end of a word leaves its ending open.</remarks>
internal static class SearchQuery
{
    /// <summary>Null where there is nothing to search for.</summary>
    public static string? Parse(string typed)
    {
        var query = new StringBuilder();
        for (var i = 0; i < typed.Length;)
        {
            if (typed[i] == '"')
            {
                var close = EndOf(typed, i + 1, static c => c == '"');
                Append(query, typed.AsSpan(i + 1, close - i - 1), isPhrase: true);
                i = close + 1;
                continue;
            }
            var end = EndOf(typed, i, static c => c == '"' || IsSpace(c));
            Append(query, typed.AsSpan(i, end - i), isPhrase: false);
            i = Math.Max(end, i + (IsSpace(typed[i]) ? 1 : 0));
        }
        return query.Length == 0 ? null : query.ToString();
    }

    private static int EndOf(string typed, int start, Predicate<char> ends)
    {
        var end = start;
        while (end < typed.Length && !ends(typed[end]))
            end++;
        return end;
    }

    private static void Append(StringBuilder query, ReadOnlySpan<char> words, bool isPhrase)
    {
        var isOpen = !isPhrase && words.EndsWith("*");
        words = words.TrimEnd('*');
        if (!HasLetterOrDigit(words))
            return;
        if (query.Length > 0)
            query.Append(' ');
        query.Append('"').Append(words).Append(isOpen ? "\"*" : "\"");
    }

    // A zero byte would end the query in the database's eyes.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\0';

    private static bool HasLetterOrDigit(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            // A half of a surrogate pair may be a letter of a rarer script.
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return true;
        }
        return false;
    }
}
