namespace Parley.Language;

/// <summary>The syllables of Korean writing.</summary>
internal static class Hangul
{
    private const char First = '\uAC00';
    private const char Last = '\uD7A3';

    // Enough of a text to tell in which script it is written.
    private const int Sample = 2000;

    public static bool Is(char c) => c is >= First and <= Last;

    /// <summary>Whether the text's beginning has more Korean syllables than a third of its Latin letters: a syllable says as much as three of them.</summary>
    public static bool IsMostOf(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        if (!sample.ContainsAnyInRange(First, Last))
            return false;
        var (hangul, latin) = (0, 0);
        foreach (var c in sample)
        {
            hangul += Is(c) ? 1 : 0;
            latin += char.IsAsciiLetter(c) ? 1 : 0;
        }
        return hangul * 3 > latin;
    }
}
