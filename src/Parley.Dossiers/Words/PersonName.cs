using System.Collections.Immutable;

namespace Parley.Dossiers;

/// <summary>Compares names of people and bodies as reports give them: in full at first, then by a part.</summary>
internal static class PersonName
{
    /// <summary>Whether all words of one are in the other: "DeHart" and "James DeHart".</summary>
    public static bool Same(string a, string b)
    {
        return Same(Telling(a), Telling(b));
    }

    /// <summary>The same for the telling words of two names.</summary>
    public static bool Same(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var (small, large) = a.Length <= b.Length ? (a, b) : (b, a);
        if (small.IsEmpty)
            return false;
        foreach (var word in small)
        {
            if (!large.Contains(word, StringComparer.Ordinal))
                return false;
        }
        return true;
    }

    public static string Longer(string a, string b) => b.Length > a.Length ? b : a;

    /// <summary>The words that tell one name from another: all of them where there are none but common ones.</summary>
    public static ImmutableArray<string> Telling(string? name)
    {
        var words = WordList.Of(name);
        var telling = words.Where(word => !Lexicon.English.Is("stop", word)).ToList();
        return [.. (telling.Count > 0 ? telling : words).Distinct(StringComparer.Ordinal)];
    }
}
