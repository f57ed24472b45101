using System.Collections.Frozen;

namespace Parley.Trainer;

/// <summary>Learns every table, one after the other. The same data give the same bytes.</summary>
internal static class Training
{
    public static ModelWriter Run(string folder, Sizes sizes, Action<string> say)
    {
        var documents = Corpus.ReadPart(folder, "train", sizes.Limit);
        say($"{documents.Count} documents");
        var clusters = FrozenDictionary<uint, ushort>.Empty;
        var read = AttributionTraining.Read(documents, clusters, sizes, say);
        var cues = CueTraining.Train(read, sizes.CueBits, sizes.CueRounds);
        say("cues");
        var roles = RoleTraining.Train(read, sizes.RoleBits, sizes.RoleRounds);
        say("roles");
        var core = CoreTraining.Train(documents, clusters, sizes);
        say("tags and heads");
        var names = NameTraining.Train(documents, sizes);
        say("names");
        var writer = new ModelWriter();
        writer.Add("words", core.Words);
        writer.Add("tags", core.Tags);
        writer.Add("moves", core.Moves);
        writer.Add("relations", core.Relations);
        writer.Add("names", names);
        writer.Add("cues", cues);
        writer.Add("roles", roles);
        return writer;
    }
}
