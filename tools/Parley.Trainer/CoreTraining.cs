using Parley.Language;

namespace Parley.Trainer;

/// <summary>Tagger and parser: the parser learns from what the tagger gives, not from what it should give.</summary>
internal sealed class CoreTraining
{
    private readonly int _rounds;
    private byte[] _network = [];

    private CoreTraining(WordStatistics words, TrainingTable tags, int rounds) => (Words, Tags, _rounds) = (words, tags, rounds);

    public WordStatistics Words { get; }

    public TrainingTable Tags { get; }

    /// <summary>The network that finds heads, as the file has it.</summary>
    public byte[] Heads => _network;

    /// <summary>What the parser learns from.</summary>
    private List<HeadExample> Examples { get; set; } = [];

    /// <summary>Learns to tag.</summary>
    public static CoreTraining Of(IReadOnlyList<CorpusDocument> documents, Sizes sizes)
    {
        var words = WordStatistics.Of(documents, WordVectors.Shared);
        return new(words, TaggerTraining.Train(documents, words, sizes.TagBits, sizes.TagRounds), sizes.HeadRounds);
    }

    public void Tag(CorpusDocument document)
    {
        new WordTagger(Model()).Annotate(document.Annotated, CancellationToken.None);
        _ = document.Annotated.Words;
    }

    /// <summary>Keeps what the parser is to learn from.</summary>
    /// <param name="documents">Tagged.</param>
    public void Keep(IEnumerable<CorpusDocument> documents) => Examples = HeadExample.Of(documents, Words);

    /// <summary>Learns to parse; may run beside others.</summary>
    public void Parse(Action<string> say)
    {
        _network = HeadTraining.Train(Examples, Words, _rounds, say);
        Examples = [];
    }

    public LanguageModel Model() =>
        new() { Words = Words, Tags = Tags, Heads = _network.Length == 0 ? null : ModelReader.Network(_network), Names = Tags, Cues = Tags, Roles = Tags, Edges = Tags, Verdicts = Tags };
}
