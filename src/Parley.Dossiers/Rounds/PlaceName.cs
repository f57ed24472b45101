namespace Parley.Dossiers;

/// <summary>Compares places by their words: "Washington" is "Washington, D.C.".</summary>
internal static class PlaceName
{
    public static bool Same(string? a, string? b)
    {
        if (a is null || b is null)
            return false;
        var (first, second) = (WordList.Of(a), WordList.Of(b));
        return first.Count > 0 && second.Count > 0 && first[0] == second[0] || WordList.Containment(first, second) >= 1;
    }
}
