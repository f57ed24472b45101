using System.Runtime.InteropServices;

namespace Parley.Language;

/// <summary>Says which word each word depends on, and as what: a small network scores every word as head of every other, and the best tree is taken.</summary>
/// <remarks>No arcs cross; a sentence may have several words at its top.</remarks>
public sealed class DependencyParser : IAnnotator
{
    private readonly LanguageModel? _model;

    public DependencyParser()
    {
    }

    internal DependencyParser(LanguageModel model) => _model = model;

    public string Name => "syntax";

    public Layers Requires => Layers.Sentences | Layers.Words;

    public Layers Provides => Layers.Syntax;

    public void Annotate(AnnotatedDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var weights = (_model ?? LanguageModel.Shared).Heads ?? throw new InvalidOperationException("The model has no network for heads.");
        var heads = new int[document.Tokens.Length];
        var relations = new Relation[document.Tokens.Length];
        SentenceParser.OfThread.Parse(weights, document, heads, relations, cancellation);
        document.Heads = ImmutableCollectionsMarshal.AsImmutableArray(heads);
        document.Relations = ImmutableCollectionsMarshal.AsImmutableArray(relations);
    }
}
