using Parley.Language;

namespace Parley.Trainer;

/// <summary>Tagger, parser and relations, one after the other: each learns from what the one before gives, not from what it should give.</summary>
internal static class CoreTraining
{
    public sealed record Tables(WordStatistics Words, TrainingTable Tags, TrainingTable Moves, TrainingTable Relations);

    public static Tables Train(IReadOnlyList<CorpusDocument> documents, IReadOnlyDictionary<uint, ushort> clusters, Sizes sizes)
    {
        var words = WordStatistics.Of(documents, clusters);
        var tags = TaggerTraining.Train(documents, words, sizes.TagBits, sizes.TagRounds);
        var tagger = new WordTagger(Model(words, tags, tags, tags));
        foreach (var document in documents)
            tagger.Annotate(document.Annotated, CancellationToken.None);
        var (moves, relations) = ParserTraining.Train(documents, sizes);
        return new(words, tags, moves, relations);
    }

    public static LanguageModel Model(WordKnowledge words, LinearScorer tags, LinearScorer moves, LinearScorer relations) =>
        new() { Words = words, Tags = tags, Moves = moves, Relations = relations, Names = tags, Cues = tags, Roles = tags };
}
