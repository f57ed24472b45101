namespace Parley.Dossiers;

/// <summary>Compares names of people and bodies as reports give them: in full at first, then by a part.</summary>
internal static class PersonName
{
    /// <summary>Whether all words of one are in the other: "DeHart" and "James DeHart".</summary>
    public static bool Same(string a, string b)
    {
        var (first, second) = (Telling(a), Telling(b));
        return first.Count > 0 && second.Count > 0 && WordList.Containment(first, second) >= 1;
    }

    public static string Longer(string a, string b) => b.Length > a.Length ? b : a;

    private static List<string> Telling(string name)
    {
        var words = WordList.Of(name);
        var telling = words.Where(word => !Lexicon.English.Is("stop", word)).ToList();
        return telling.Count > 0 ? telling : words;
    }
}
