namespace Parley.Dossiers;

/// <summary>What an amount counts in or leaves out by the words of its sentence: "including overtime", "before taxes", "bonuses included".</summary>
/// <param name="In">What is counted in.</param>
/// <param name="Out">What is left out.</param>
internal sealed record Scope(IReadOnlySet<string> In, IReadOnlySet<string> Out)
{
    // "Including utility and repair costs": the words that say what.
    private const int MostWords = 4;

    /// <summary>Null where the sentence says nothing of it, or holds another amount that it may be said of.</summary>
    public static Scope? Of(PositionMention mention)
    {
        var sentence = Surroundings.Sentence(mention.Report, mention.Fact);
        if (mention.Report.Figures.Any(other => other != mention.Fact && other.Unit is { IsMoney: true } && other.Value != mention.Fact.Value && Surroundings.Sentence(mention.Report, other) == sentence))
            return null;
        var words = WordList.Of(sentence);
        var (counted, left) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < words.Count; i++)
        {
            if (Lexicon.English.Is("counting in", words[i]))
                (i > 0 && words[i - 1] is "not" ? left : counted).UnionWith(After(words, i));
            else if (Lexicon.English.Is("leaving out", words[i]))
                left.UnionWith(After(words, i));
            else if (i > 0 && Lexicon.English.Is("counted in", words[i]))
                (words[i - 1] is "not" ? left : counted).Add(words[i - 1] is "not" && i > 1 ? words[i - 2] : words[i - 1]);
            else if (i > 0 && Lexicon.English.Is("left out", words[i]))
                left.Add(words[i - 1]);
        }
        return counted.Count + left.Count == 0 ? null : new(counted, left);
    }

    /// <summary>What this one counts in and the other leaves out; null where there is no such thing.</summary>
    public string? Includes(Scope other) => In.Where(other.Out.Contains).Order(StringComparer.Ordinal).FirstOrDefault();

    private static IEnumerable<string> After(List<string> words, int i) =>
        words.Skip(i + 1).Take(MostWords).TakeWhile(word => !Lexicon.English.Is("counting in", word) && !Lexicon.English.Is("leaving out", word)).Where(word => !Lexicon.English.Is("stop", word));
}
