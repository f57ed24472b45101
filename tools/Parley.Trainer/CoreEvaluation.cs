using Parley.Language;

namespace Parley.Trainer;

/// <summary>Agreement of tags, heads and relations with the layer.</summary>
internal static class CoreEvaluation
{
    public static string Of(IEnumerable<CorpusDocument> documents, LanguageModel model)
    {
        var tagger = new WordTagger(model);
        var parser = new DependencyParser(model);
        var errors = new HeadErrors();
        int tags = 0, tagged = 0, heads = 0, labels = 0, parsed = 0;
        foreach (var document in documents.Where(document => document.HasLayer))
        {
            tagger.Annotate(document.Annotated, CancellationToken.None);
            parser.Annotate(document.Annotated, CancellationToken.None);
            errors.Add(document);
            for (var i = 0; i < document.Tags.Length; i++)
            {
                if (document.Tags[i] != WordTag.None)
                {
                    tagged++;
                    tags += document.Annotated.Words[i] == document.Tags[i] ? 1 : 0;
                }
                // Punctuation has no head worth the name.
                if (document.Heads[i] == CorpusDocument.UnknownHead || document.Relations[i] == Relation.Punctuation)
                    continue;
                parsed++;
                if (document.Annotated.Heads[i] != document.Heads[i])
                    continue;
                heads++;
                labels += document.Annotated.Relations[i] == document.Relations[i] ? 1 : 0;
            }
        }
        return FormattableString.Invariant($"tags {(double)tags / tagged:F4} of {tagged}; heads {(double)heads / parsed:F4}, with relations {(double)labels / parsed:F4} of {parsed} (punctuation left out){Environment.NewLine}{errors}");
    }
}
