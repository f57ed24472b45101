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
        // Each of the three learns for itself, so the order in which they do is of no account.
        Parallel.ForEach(Partitioner.Create(cores, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = sizes.Threads }, core => core.Parse(core == cores[0] ? say : _ => { }));
        say("heads");
        var read = AttributionTraining.Read(documents, cores[1..]);
        var cues = CueTraining.Train(read, sizes.CueBits, sizes.CueRounds);
        say("cues");
        var roles = RoleTraining.Train(read, sizes.RoleBits, sizes.RoleRounds);
        say("roles");
        foreach (var document in documents)
            cores[0].Tag(document);
        var names = NameTraining.Train(documents, sizes);
        say("names");
        var writer = new ModelWriter();
        writer.Add("words", cores[0].Words);
        writer.Add("tags", cores[0].Tags);
        writer.Add("heads", cores[0].Heads);
        writer.Add("names", names);
        writer.Add("cues", cues);
        writer.Add("roles", roles);
        return writer;
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
