namespace Parley.Language;

/// <summary>Compares names of people.</summary>
internal static class PersonNames
{
    public static ReadOnlySpan<char> Surname(string name)
    {
        var rest = name.AsSpan();
        if (rest.EndsWith(" Jr.", StringComparison.Ordinal) || rest.EndsWith(" Sr.", StringComparison.Ordinal))
            rest = rest[..^4];
        return rest[(rest.LastIndexOf(' ') + 1)..];
    }

    public static bool HasPart(string name, string word)
    {
        foreach (var range in name.AsSpan().Split(' '))
        {
            if (name.AsSpan(range).SequenceEqual(word))
                return true;
        }
        return false;
    }

    /// <summary>Whether two names are one person's: the same surname, and given names that do not contradict ("R. Clarke Cooper", "Clarke Cooper").</summary>
    public static bool AreOne(string a, string b)
    {
        if (a == b)
            return true;
        if (!Surname(a).SequenceEqual(Surname(b)))
            return IsBeginning(a, b) || IsBeginning(b, a);
        return !a.Contains(' ') || !b.Contains(' ') || SharesGivenName(a, b) || FitsInitial(a, b);
    }

    // "Salman bin Abdulaziz" and "Salman bin Abdulaziz Al Saud"
    private static bool IsBeginning(string a, string b) =>
        a.Length > b.Length && b.Contains(' ') && a.StartsWith(b, StringComparison.Ordinal) && a[b.Length] == ' ';

    private static bool SharesGivenName(string a, string b)
    {
        foreach (var range in a.AsSpan(0, a.LastIndexOf(' ')).Split(' '))
        {
            if (HasPart(b, a[range]))
                return true;
        }
        return false;
    }

    private static bool FitsInitial(string a, string b) => a[0] == b[0] && (a.IndexOf('.') is 1 or 3 || b.IndexOf('.') is 1 or 3);
}
