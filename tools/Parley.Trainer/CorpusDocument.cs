using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Trainer;

/// <summary>A document cut by Parley's own tokens and sentences, with what the layer says of each token.</summary>
internal sealed class CorpusDocument(AnnotatedDocument annotated)
{
    /// <summary>No head is known: the layer cuts the text otherwise.</summary>
    public const int UnknownHead = -2;

    public AnnotatedDocument Annotated { get; } = annotated;

    /// <summary><see cref="WordTag.None"/> where not known.</summary>
    public WordTag[] Tags { get; } = new WordTag[annotated.Tokens.Length];

    /// <summary>-1 at the top of a sentence, <see cref="UnknownHead"/> where not known.</summary>
    public int[] Heads { get; } = Enumerable.Repeat(UnknownHead, annotated.Tokens.Length).ToArray();

    public Relation[] Relations { get; } = new Relation[annotated.Tokens.Length];

    public NameClass[] Names { get; } = new NameClass[annotated.Tokens.Length];

    public ImmutableArray<GoldAttribution> Attributions { get; init; } = [];

    /// <summary>Whether the layer has the document.</summary>
    public bool HasLayer { get; set; }
}
