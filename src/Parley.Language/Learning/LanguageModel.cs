namespace Parley.Language;

/// <summary>All that was learned: one table of weights for each decision. <see cref="Shared"/> is the one that ships.</summary>
internal sealed class LanguageModel
{
    private static readonly Lazy<LanguageModel> Instance = new(() => ModelFile.Load("en/language.bin"));

    public static LanguageModel Shared => Instance.Value;

    public required WordKnowledge Words { get; init; }

    /// <summary>Parts of speech, by <see cref="WordTag"/>.</summary>
    public required LinearScorer Tags { get; init; }

    /// <summary>The network that finds each word's head and what it is to it; null while it has not been learned.</summary>
    public HeadWeights? Heads { get; init; }

    /// <summary>Kinds of names, by <see cref="NameClass"/>.</summary>
    public required LinearScorer Names { get; init; }

    /// <summary>Whether a word reports; one class.</summary>
    public required LinearScorer Cues { get; init; }

    /// <summary>What a word is to a cue, by <see cref="CueRole"/>.</summary>
    public required LinearScorer Roles { get; init; }

    /// <summary>What a word is to a cue beside what the word before it is: nine classes.</summary>
    public required LinearScorer Edges { get; init; }

    /// <summary>Whether a cue with its source and content is right; one class.</summary>
    public required LinearScorer Verdicts { get; init; }
}
