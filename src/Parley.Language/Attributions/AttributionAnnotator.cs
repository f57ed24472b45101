using System.Collections.Immutable;

namespace Parley.Language;

/// <summary>Finds who said what: source, cue and content of each reporting clause. Learned over the parse, with the advice of rules.</summary>
public sealed class AttributionAnnotator : IAnnotator
{
    private readonly LanguageModel? _model;
    private readonly CueLexicon _cues = new();
    private readonly Auxiliaries _auxiliaries = new();

    public AttributionAnnotator()
    {
    }

    internal AttributionAnnotator(LanguageModel model) => _model = model;

    public string Name => "attributions";

    public Layers Requires => Layers.Sentences | Layers.Words | Layers.Syntax | Layers.Names | Layers.Quotations;

    public Layers Provides => Layers.Attributions;

    public void Annotate(AnnotatedDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var context = new AttributionContext(document, _cues, _auxiliaries);
        var found = ImmutableArray.CreateBuilder<Attribution>();
        var rules = RuleAttributions.Find(context, cancellation);
        var map = new ClauseMap(context, new RuleMarks(document, rules));
        var learned = new LearnedFinder(_model ?? LanguageModel.Shared, LearnedFinder.Threshold).Find(map, cancellation);
        foreach (var item in new AttributionMerger(context, map).Merge(rules, learned))
            found.Add(AttributionWriter.Write(context, item));
        document.Attributions = found.ToImmutable();
    }
}
