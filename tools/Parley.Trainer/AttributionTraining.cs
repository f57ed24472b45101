using Parley.Language;

namespace Parley.Trainer;

/// <summary>Cues and roles, on documents that other documents' tagger and parser have read, as unseen text is read (jackknifing).</summary>
internal static class AttributionTraining
{
    public const int Folds = 2;

    /// <summary>Reads each document with a core that has not seen it.</summary>
    /// <param name="cores">One for each fold, learned from the others.</param>
    public static List<AttributedDocument> Read(IReadOnlyList<CorpusDocument> documents, IReadOnlyList<CoreTraining> cores)
    {
        var read = new List<AttributedDocument>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var pipeline = Pipeline(cores[fold].Model());
            foreach (var document in documents.Where((_, i) => i % Folds == fold))
            {
                pipeline(document);
                read.Add(AttributedDocument.Of(document));
            }
        }
        return read;
    }

    /// <summary>The same with tags and trees from a file.</summary>
    public static List<AttributedDocument> ReadKept(IReadOnlyList<CorpusDocument> documents, string trees)
    {
        var none = new TrainingTable(1, 1);
        var models = Enumerable.Range(0, Folds)
            .Select(fold => WordStatistics.Of([.. documents.Where((_, i) => i % Folds != fold)], WordVectors.Shared))
            .Select(words => new LanguageModel { Words = words, Tags = none, Names = none, Cues = none, Roles = none, Edges = none, Verdicts = none })
            .ToArray();
        TreeFile.Read(trees, documents, i => models[i % Folds]);
        var order = Enumerable.Range(0, Folds).SelectMany(fold => documents.Where((_, i) => i % Folds == fold));
        IAnnotator[] stages = [new TimeAnnotator(), new QuantityAnnotator(), new NamesAnnotator(), new QuotationAnnotator()];
        return [.. order.Select(document => Annotate(document, stages))];
    }

    private static AttributedDocument Annotate(CorpusDocument document, IAnnotator[] stages)
    {
        foreach (var stage in stages)
            stage.Annotate(document.Annotated, CancellationToken.None);
        return AttributedDocument.Of(document);
    }

    /// <summary>All stages up to quotations, with a model of one's own.</summary>
    public static Action<CorpusDocument> Pipeline(LanguageModel model)
    {
        IAnnotator[] stages = [new WordTagger(model), new TimeAnnotator(), new QuantityAnnotator(), new DependencyParser(model), new NamesAnnotator(), new QuotationAnnotator()];
        return document =>
        {
            foreach (var stage in stages)
                stage.Annotate(document.Annotated, CancellationToken.None);
        };
    }
}
