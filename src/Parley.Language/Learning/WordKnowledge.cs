namespace Parley.Language;

/// <summary>Knowledge of single words.</summary>
internal abstract class WordKnowledge
{
    private const ulong Verbs = (1ul << (int)WordTag.Base) | (1ul << (int)WordTag.Present) | (1ul << (int)WordTag.PresentS)
        | (1ul << (int)WordTag.Past) | (1ul << (int)WordTag.Participle) | (1ul << (int)WordTag.Ing);

    /// <param name="hash">From <see cref="FeatureHash.OfWord"/>.</param>
    public abstract WordEntryBits Find(uint hash);

    /// <summary>Whether the word is a common one that is not only a name.</summary>
    public bool IsKnown(ReadOnlySpan<char> word) => (Find(FeatureHash.OfWord(word)).Tags & WordEntryBits.Small) != 0;

    /// <summary>Whether the word is a verb at times.</summary>
    public bool CanBeVerb(ReadOnlySpan<char> word) => (Find(FeatureHash.OfWord(word)).Tags & Verbs) != 0;
}
