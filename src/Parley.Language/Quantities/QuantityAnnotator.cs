using System.Collections.Immutable;

namespace Parley.Language;

/// <summary>Finds money, percentages, multiples, counts, durations and ordinals, with hedge, direction, period and what they are joined to.</summary>
/// <remarks>
/// One walk over the words: a number calls the rules that say what it counts; passes over the quantities of a sentence then join ranges, read hedges and
/// directions, and link conversions and starting points.
/// </remarks>
public sealed class QuantityAnnotator : IAnnotator
{
    private readonly QuantityFinder _finder = new();
    private readonly RangePass _ranges = new();
    private readonly HedgePass _hedges = new();
    private readonly PeriodPass _periods = new();
    private readonly MeasurePass _measures = new();

    public string Name => "quantities";

    public Layers Requires => Layers.Tokens | Layers.Sentences;

    public Layers Provides => Layers.Quantities;

    public void Annotate(AnnotatedDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var atoms = document.Atoms;
        var currencies = new CurrencyContext(atoms, CurrencyLexicon.English);
        var mentions = ImmutableArray.CreateBuilder<QuantityMention>();
        var drafts = new List<QuantityDraft>();
        foreach (var sentence in document.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            drafts.Clear();
            var range = atoms.Of(sentence);
            _finder.Find(range, currencies, drafts);
            if (drafts.Count > 0)
                Add(range, drafts, mentions);
        }
        document.Quantities = mentions.ToImmutable();
    }

    private void Add(in AtomRange atoms, List<QuantityDraft> drafts, ImmutableArray<QuantityMention>.Builder mentions)
    {
        _ranges.Run(atoms, drafts);
        drafts.RemoveAll(static draft => draft.IsDropped);
        _hedges.Run(atoms, drafts);
        _periods.Run(atoms, drafts);
        _measures.Run(atoms, drafts);
        LinkPass.Run(atoms, drafts);
        SpanPass.Run(drafts);
        drafts.RemoveAll(static draft => draft.IsDropped);
        for (var i = 0; i < drafts.Count; i++)
            drafts[i].Index = mentions.Count + i;
        foreach (var draft in drafts)
            mentions.Add(draft.ToMention(atoms));
    }
}
