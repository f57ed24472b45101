namespace Parley.Language;

/// <summary>Tells plural nouns by their form and the lexicon.</summary>
internal static class Nouns
{
    private static Dictionary<string, string>? s_irregular;

    private static Dictionary<string, string> Irregular =>
        LazyInitializer.EnsureInitialized(ref s_irregular, static () => Lexicon.Table("plurals").Rows.ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal));

    public static bool EndsPhrase(in AtomRange atoms, int at) => atoms.WordAt(at) is { } word && (word.Noun & NounClasses.Stop) != 0;

    public static bool IsPlural(in AtomRange atoms, int at)
    {
        var noun = atoms.WordAt(at)?.Noun ?? NounClasses.None;
        if ((noun & (NounClasses.Plural | NounClasses.Compound)) != 0)
            return true;
        if ((noun & NounClasses.Singular) != 0)
            return false;
        var text = atoms.TextOf(at);
        return text.Length > 2 && text[^1] == 's' && text[^2] is not ('s' or 'u' or 'i' or '\'') && !(atoms.MayBe(at, WordTag.PresentS) && atoms.TagOf(at) == WordTag.PresentS);
    }

    /// <summary>The plural, in small letters: "nation", "nations"; "party", "parties".</summary>
    public static string Plural(ReadOnlySpan<char> word)
    {
        var lower = word.ToString().ToLowerInvariant();
        return lower switch
        {
            _ when Irregular.TryGetValue(lower, out var plural) => plural,
            [.., 's'] => lower,
            [.., 'a' or 'e' or 'i' or 'o' or 'u', 'y'] => lower + "s",
            [.., 'y'] => lower[..^1] + "ies",
            [.., 'x'] or [.., 'c' or 's', 'h'] => lower + "es",
            _ => lower + "s",
        };
    }
}
