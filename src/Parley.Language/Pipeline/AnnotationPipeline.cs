using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Language;

/// <summary>Annotators in order, checked when built. Immutable and safe for all threads.</summary>
public sealed class AnnotationPipeline
{
    internal AnnotationPipeline(ImmutableArray<IAnnotator> annotators) => Annotators = annotators;

    public ImmutableArray<IAnnotator> Annotators { get; }

    /// <summary>The layers of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reference">The day that relative dates are resolved against; null where none is known.</param>
    /// <param name="cancellation">Checked between stages.</param>
    public AnnotatedDocument Annotate(Document document, DateOnly? reference, CancellationToken cancellation)
    {
        var annotated = new AnnotatedDocument(document) { Reference = reference };
        foreach (var annotator in Annotators)
        {
            cancellation.ThrowIfCancellationRequested();
            annotator.Annotate(annotated, cancellation);
        }
        return annotated;
    }
}
