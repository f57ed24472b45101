namespace Parley.Language;

/// <summary>Finds time expressions and resolves them against the report's day and the dates named before, as TIMEX3 has them.</summary>
/// <remarks>Two steps: words to slots (<see cref="ITimeParser"/>), slots to values (<see cref="TimeResolver"/>), so that a report without a date keeps what its words say.</remarks>
public sealed class TimeAnnotator : IAnnotator
{
    private readonly TimeReader _english = new(WordLists.English, new TimeParser());
    private TimeReader? _korean;

    public string Name => "times";

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.Words;

    public Layers Provides => Layers.Times;

    public void Annotate(AnnotatedDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var reader = document.Lists.IsKorean ? LazyInitializer.EnsureInitialized(ref _korean, static () => new TimeReader(WordLists.Korean, new KoreanTimeParser())) : _english;
        document.Times = reader.Read(document, cancellation);
    }
}
