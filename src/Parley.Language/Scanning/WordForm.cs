namespace Parley.Language;

/// <summary>A word as it is written, letter case kept, with all that the lexicons know of it: found once, however often it occurs.</summary>
internal sealed class WordForm
{
    /// <summary>The tokens that have a form: words, signs and possessive endings.</summary>
    public const TokenFlags Kinds = TokenFlags.Word | TokenFlags.Symbol | TokenFlags.Possessive;

    private KnownWord? _known;

    public WordForm(ReadOnlySpan<char> text, WordLexicon lexicon)
    {
        Text = text.ToString();
        Entry = lexicon.Find(text);
        Parts = WordPart.Cut(Text, lexicon);
        Triggers = Entry?.Triggers ?? Triggers.None;
        if (Parts is null)
            return;
        Triggers = Triggers.None;
        foreach (var part in Parts)
            Triggers |= part.Triggers;
    }

    public string Text { get; }

    /// <summary>What the lexicons of times and quantities know of it; null where it is in none.</summary>
    public WordEntry? Entry { get; }

    /// <summary>The atoms of a word that hyphens join; null where there is one.</summary>
    public WordPart[]? Parts { get; }

    /// <summary>What may begin with it or within it.</summary>
    public Triggers Triggers { get; }

    /// <summary>What the lists of names know of it; null where nobody has asked yet.</summary>
    public NameWord? Name { get; set; }

    /// <summary>What the lists of reporting words know of it; null where nobody has asked yet.</summary>
    public CueWord? Cue { get; set; }

    /// <summary>What was learned of it.</summary>
    public KnownWord KnownBy(WordKnowledge knowledge)
    {
        if (_known is { } known && ReferenceEquals(known.By, knowledge))
            return known;
        var hash = FeatureHash.OfWord(Text);
        return _known = new(knowledge, hash, FeatureHash.OfStart(Text), FeatureHash.OfEnding(Text), knowledge.Find(hash));
    }
}
