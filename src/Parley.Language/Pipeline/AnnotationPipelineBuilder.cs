namespace Parley.Language;

/// <summary>Puts annotators in order; <see cref="Build"/> checks that each finds the layers it needs.</summary>
public sealed class AnnotationPipelineBuilder
{
    private readonly List<IAnnotator> _annotators = [];

    public AnnotationPipelineBuilder Use(IAnnotator annotator)
    {
        ArgumentNullException.ThrowIfNull(annotator);
        _annotators.Add(annotator);
        return this;
    }

    /// <summary>Puts <paramref name="by"/> where the annotator of type <typeparamref name="T"/> stands.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public AnnotationPipelineBuilder Replace<T>(IAnnotator by)
        where T : IAnnotator
    {
        var index = _annotators.FindIndex(annotator => annotator is T);
        if (index < 0)
            throw new InvalidOperationException($"The pipeline has no {typeof(T).Name} to replace.");
        _annotators[index] = by;
        return this;
    }

    /// <exception cref="InvalidOperationException">An annotator needs a layer that none before it gives, or two have one name.</exception>
    public AnnotationPipeline Build()
    {
        var given = Layers.None;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var annotator in _annotators)
        {
            if (!names.Add(annotator.Name))
                throw new InvalidOperationException($"Two annotators are called {annotator.Name}.");
            if ((annotator.Requires & ~given) is var missing and not Layers.None)
                throw new InvalidOperationException($"{annotator.Name} needs {missing}, which no annotator before it gives.");
            given |= annotator.Provides;
        }
        return new([.. _annotators]);
    }
}
