using Parley.Language;

namespace Parley.Trainer;

/// <summary>Cues and roles, on documents that other documents' tagger and parser have read, as unseen text is read (jackknifing).</summary>
internal static class AttributionTraining
{
    private const int Folds = 2;

    /// <summary>Reads each document with a core that has not seen it.</summary>
    public static List<AttributedDocument> Read(IReadOnlyList<CorpusDocument> documents, IReadOnlyDictionary<uint, ushort> clusters, Sizes sizes, Action<string> say)
    {
        var read = new List<AttributedDocument>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var core = CoreTraining.Train([.. documents.Where((_, i) => i % Folds != fold)], clusters, sizes);
            var pipeline = Pipeline(CoreTraining.Model(core.Words, core.Tags, core.Moves, core.Relations));
            foreach (var document in documents.Where((_, i) => i % Folds == fold))
            {
                pipeline(document);
                read.Add(AttributedDocument.Of(document));
            }
            say($"read fold {fold + 1} of {Folds}");
        }
        return read;
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
