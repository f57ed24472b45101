using Parley.Language;

namespace Parley.Trainer;

/// <summary>Learns attribution from four fifths of the training articles, and reads the others and the development articles with it: a change that gains on both carries over.</summary>
internal static class HeldOut
{
    private const int Part = 5;

    public static void Run(string folder, string trees, string output, Sizes sizes, Action<string> say)
    {
        var documents = Corpus.ReadPart(folder, "train", limit: 0);
        var read = AttributionTraining.ReadKept(documents, trees);
        say("trees");
        List<AttributedDocument> learned = [.. read.Where((_, i) => i % Part != 0)];
        var tables = Training.Attributions(learned, sizes, say).ToDictionary(pair => pair.Name, pair => pair.Table);
        var shared = LanguageModel.Shared;
        var model = new LanguageModel { Words = shared.Words, Tags = shared.Tags, Names = shared.Names, Cues = tables["cues"], Roles = tables["roles"], Edges = tables["edges"], Verdicts = tables["verdicts"] };
        var finder = new LearnedFinder(model, LearnedFinder.Threshold);
        File.WriteAllLines(output + ".train.jsonl", read.Where((_, i) => i % Part == 0).Select(document => LearnedLines.Of(document, finder)));
        var pipeline = AttributionTraining.Pipeline(shared);
        var development = Corpus.ReadPart(folder, "dev", limit: 0);
        foreach (var document in development)
            pipeline(document);
        File.WriteAllLines(output + ".dev.jsonl", development.Select(document => LearnedLines.Of(AttributedDocument.Of(document), finder)));
        say("read");
    }
}
