namespace Parley.Language;

/// <summary>Finds money, percentages, multiples, counts, durations and ordinals, with hedge, direction, period and what they are joined to.</summary>
/// <remarks>
/// One walk over the words: a number calls the rules that say what it counts; passes over the quantities of a sentence then join ranges, read hedges and
/// directions, and link conversions and starting points.
/// </remarks>
public sealed class QuantityAnnotator : IAnnotator
{
    private readonly QuantityReader _english = new(WordLists.English);
    private QuantityReader? _korean;

    public string Name => "quantities";

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.Words | Layers.Times;

    public Layers Provides => Layers.Quantities;

    public void Annotate(AnnotatedDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var reader = document.Lists.IsKorean ? LazyInitializer.EnsureInitialized(ref _korean, static () => new QuantityReader(WordLists.Korean)) : _english;
        document.Quantities = reader.Read(document, cancellation);
        document.ReleaseAtoms();
    }
}
