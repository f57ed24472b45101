using System.Runtime.InteropServices;

namespace Parley.Language;

/// <summary>Says which word each word depends on, and as what: a greedy parser of the arc-hybrid system, in time linear in the text.</summary>
/// <remarks>Learned with a dynamic oracle (Goldberg and Nivre, TACL 2013). Trees are projective; a sentence may have several roots.</remarks>
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
        var model = _model ?? LanguageModel.Shared;
        var heads = new int[document.Tokens.Length];
        var relations = new Relation[document.Tokens.Length];
        var tags = document.Words.AsSpan();
        var state = new ParseState();
        foreach (var sentence in document.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            state.Begin(sentence.FirstToken, sentence.EndToken - sentence.FirstToken);
            Parse(state, document.TokenForms, tags, model);
            Take(state, heads, relations);
        }
        document.Heads = ImmutableCollectionsMarshal.AsImmutableArray(heads);
        document.Relations = ImmutableCollectionsMarshal.AsImmutableArray(relations);
    }

    private static void Parse(ParseState state, TokenForms forms, ReadOnlySpan<WordTag> tags, LanguageModel model)
    {
        Span<uint> features = stackalloc uint[ParseFeatures.Max];
        Span<float> scores = stackalloc float[4];
        while (!state.IsDone)
        {
            if (state.Depth == 0)
            {
                state.Do(ParseMove.Shift);
                continue;
            }
            var count = ParseFeatures.Fill(state, forms, tags, features);
            model.Moves.Score(features[..count], scores);
            if (state.Do(Best(state, scores)) is var word and >= 0)
                Label(state, forms, tags, model.Relations, word, features);
        }
    }

    /// <summary>The allowed move that scores best.</summary>
    internal static ParseMove Best(ParseState state, ReadOnlySpan<float> scores)
    {
        var best = ParseMove.Left;
        if (state.Can(ParseMove.Shift) && scores[(int)ParseMove.Shift] > scores[(int)best])
            best = ParseMove.Shift;
        return state.Can(ParseMove.Right) && scores[(int)ParseMove.Right] > scores[(int)best] ? ParseMove.Right : best;
    }

    private static void Label(ParseState state, TokenForms forms, ReadOnlySpan<WordTag> tags, LinearScorer scorer, int word, Span<uint> features) =>
        state.Name(word, state.Head[word] == state.Count ? Relation.Root : (Relation)scorer.Best(features[..RelationFeatures.Fill(state, forms, tags, word, features)]));

    private static void Take(ParseState state, int[] heads, Relation[] relations)
    {
        for (var i = 0; i < state.Count; i++)
        {
            heads[state.First + i] = state.Head[i] == state.Count ? -1 : state.First + state.Head[i];
            relations[state.First + i] = state.Relations[i];
        }
    }
}
