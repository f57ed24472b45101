using System.Collections.Immutable;
using Parley.Language;
using Parley.Model;
using Parley.Sources;

namespace Parley.Record;

/// <summary>Bytes to reading: clean, date, annotate, extract. Stateless and safe for all threads.</summary>
public sealed class ReportReader
{
    private readonly DocumentReader _documents;
    private readonly AnnotationPipeline _pipeline;
    private readonly ImmutableArray<IExtractor> _extractors;

    public ReportReader(DocumentReader documents, AnnotationPipeline pipeline, ImmutableArray<IExtractor> extractors)
    {
        _documents = documents;
        _pipeline = pipeline;
        _extractors = extractors;
    }

    /// <summary>The reader that Parley ships.</summary>
    public static ReportReader CreateDefault() => new(new DocumentReader(), DefaultPipeline.Create().Build(), DefaultExtractors.Create());

    public AnnotationPipeline Pipeline => _pipeline;

    public ImmutableArray<IExtractor> Extractors => _extractors;

    /// <summary>Reads one source. Whatever the text holds, it does not throw for it: trouble comes back as diagnostics.</summary>
    public ReadOutcome Read(SourceItem item, CancellationToken cancellation = default)
    {
        var result = _documents.Read(item);
        if (result.Document is not { } document)
            return new ReadOutcome(null, result.Diagnostics);
        var annotated = Annotate(document, result.Yearless, cancellation);
        var draft = new ReadingDraft(annotated);
        foreach (var extractor in _extractors)
        {
            cancellation.ThrowIfCancellationRequested();
            extractor.Extract(draft);
        }
        return new ReadOutcome(draft.ToReading(), result.Diagnostics);
    }

    /// <summary>The report with what the first so many extractors find; null where it has no text.</summary>
    internal ReadingDraft? Draft(SourceItem item, int extractors)
    {
        var result = _documents.Read(item);
        if (result.Document is not { } document)
            return null;
        var draft = new ReadingDraft(Annotate(document, result.Yearless, CancellationToken.None));
        foreach (var extractor in _extractors.AsSpan()[..extractors])
            extractor.Extract(draft);
        return draft;
    }

    // A report without a date is annotated twice: first to find what its text says about its day, then against that day.
    private AnnotatedDocument Annotate(Document document, YearlessDate? yearless, CancellationToken cancellation)
    {
        if (document.Published is { } stated)
            return _pipeline.Annotate(document, stated.First, cancellation);
        var undated = _pipeline.Annotate(document, reference: null, cancellation);
        return PublishedInference.TryInfer(undated, yearless, out var published, out var reference)
            ? _pipeline.Annotate(document with { Published = published, PublishedBasis = PublishedBasis.Inferred }, reference, cancellation)
            : undated;
    }
}
