using Parley.Language;

namespace Parley.Trainer;

/// <summary>Teaches names, document by document, beside the classes that the tagger itself has just given.</summary>
internal static class NameTraining
{
    /// <param name="documents">Tagged by the tagger.</param>
    public static TrainingTable Train(IReadOnlyList<CorpusDocument> documents, Sizes sizes)
    {
        var table = new TrainingTable(sizes.NameBits, (int)NameClass.OtherMore + 1);
        var work = documents.Where(document => document.HasLayer).ToList();
        var order = new Order(6);
        for (var round = 0; round < sizes.NameRounds; round++)
        {
            order.Shuffle(work);
            foreach (var document in work)
                Document(document, table);
        }
        table.Average();
        return table;
    }

    private static void Document(CorpusDocument document, TrainingTable table)
    {
        var annotated = document.Annotated;
        var classes = new NameClass[annotated.Tokens.Length];
        var memory = new NameTagger.Memory();
        Span<uint> features = stackalloc uint[NameFeatures.Max];
        foreach (var sentence in annotated.Sentences)
        {
            var last = NameClass.None;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!NameFeatures.IsCandidate(annotated, i, last))
                {
                    last = NameClass.None;
                    continue;
                }
                var count = NameFeatures.Fill(annotated, sentence, i, last, memory, features);
                last = (NameClass)table.Best(features[..count]);
                table.Tick();
                if (last != document.Names[i])
                {
                    table.Add(features[..count], (int)document.Names[i], 1);
                    table.Add(features[..count], (int)last, -1);
                }
                classes[i] = last = NameTagger.After(classes, i, sentence.FirstToken, last);
                memory.Keep(annotated.TokenForms.Word[i], last);
            }
        }
    }
}
