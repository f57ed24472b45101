namespace Parley.Language;

/// <summary>The annotators in the order that Parley ships.</summary>
public static class DefaultPipeline
{
    public static AnnotationPipelineBuilder Create() => new AnnotationPipelineBuilder()
        .Use(new Tokenizer())
        .Use(new SentenceSplitter())
        .Use(new WordTagger())
        .Use(new TimeAnnotator())
        .Use(new QuantityAnnotator())
        .Use(new DependencyParser())
        .Use(new NamesAnnotator())
        .Use(new QuotationAnnotator())
        .Use(new AttributionAnnotator());
}
