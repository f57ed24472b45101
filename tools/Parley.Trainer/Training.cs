using System.Collections.Concurrent;

namespace Parley.Trainer;

/// <summary>Learns every table, one after the other. The same data give the same bytes.</summary>
internal static class Training
{
    public static ModelWriter Run(string folder, Sizes sizes, Action<string> say)
    {
        var documents = Corpus.ReadPart(folder, "train", sizes.Limit);
        say($"{documents.Count} documents");
        var cores = Cores(documents, sizes);
        say("tags");
        Parse(cores, sizes, say);
        var attributions = Attributions(AttributionTraining.Read(documents, cores[1..]), sizes, say);
        foreach (var document in documents)
            cores[0].Tag(document);
        var names = NameTraining.Train(documents, sizes);
        say("names");
        var writer = new ModelWriter();
        writer.Add("words", cores[0].Words);
        writer.Add("tags", cores[0].Tags);
        writer.Add("heads", cores[0].Heads);
        writer.Add("names", names);
        foreach (var (name, table) in attributions)
            writer.Add(name, table);
        return writer;
    }

    /// <summary>Learns cues, roles and verdicts alone.</summary>
    /// <param name="weights">All other tables stay as they are here.</param>
    /// <param name="trees">Where the tags and trees of the articles are kept; made where it is not there.</param>
    public static ModelWriter Again(string folder, byte[] weights, string trees, Sizes sizes, Action<string> say)
    {
        var documents = Corpus.ReadPart(folder, "train", sizes.Limit);
        say($"{documents.Count} documents");
        List<AttributedDocument> read;
        if (File.Exists(trees))
        {
            read = AttributionTraining.ReadKept(documents, trees);
        }
        else
        {
            var cores = Cores(documents, sizes)[1..];
            Parse(cores, sizes, say);
            read = AttributionTraining.Read(documents, cores);
            TreeFile.Write(trees, documents);
        }
        say("trees");
        var writer = new ModelWriter();
        foreach (var name in (string[])["words", "tags", "heads", "names"])
            writer.Keep(weights, name);
        foreach (var (name, table) in Attributions(read, sizes, say))
            writer.Add(name, table);
        return writer;
    }

    public static (string Name, TrainingTable Table)[] Attributions(List<AttributedDocument> read, Sizes sizes, Action<string> say)
    {
        var cues = CueTraining.Train(read, sizes.CueBits, sizes.CueRounds);
        say("cues");
        var (roles, edges) = RoleTraining.Train(read, sizes);
        say("roles");
        var verdicts = VerdictTraining.Train(read, sizes, say);
        say("verdicts");
        return [("cues", cues), ("roles", roles), ("edges", edges), ("verdicts", verdicts)];
    }

    // Each learns for itself, so the order in which they do is of no account.
    private static void Parse(List<CoreTraining> cores, Sizes sizes, Action<string> say)
    {
        Parallel.ForEach(Partitioner.Create(cores, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = sizes.Threads }, core => core.Parse(core == cores[0] ? say : _ => { }));
        say("heads");
    }

    // The one that ships, from all documents; then one for each fold, from the others. What the first learns heads from was tagged by those that have not seen it.
    private static List<CoreTraining> Cores(List<CorpusDocument> documents, Sizes sizes)
    {
        List<CoreTraining> cores = [CoreTraining.Of(documents, sizes)];
        for (var fold = 0; fold < AttributionTraining.Folds; fold++)
        {
            var core = CoreTraining.Of([.. documents.Where((_, i) => i % AttributionTraining.Folds != fold)], sizes);
            foreach (var document in documents)
                core.Tag(document);
            core.Keep(documents.Where((_, i) => i % AttributionTraining.Folds != fold));
            cores.Add(core);
        }
        for (var i = 0; i < documents.Count; i++)
            cores[1 + (i % AttributionTraining.Folds)].Tag(documents[i]);
        cores[0].Keep(documents);
        return cores;
    }
}
