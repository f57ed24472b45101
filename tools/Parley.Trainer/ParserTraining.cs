using Parley.Language;

namespace Parley.Trainer;

/// <summary>Teaches the parser by letting it parse, and setting right the moves that lose an arc (the dynamic oracle of Goldberg and Nivre, TACL 2013).</summary>
internal static class ParserTraining
{
    /// <param name="documents">Tagged by the tagger, not by the layer.</param>
    public static (TrainingTable Moves, TrainingTable Relations) Train(IReadOnlyList<CorpusDocument> documents, Sizes sizes)
    {
        var table = new TrainingTable(sizes.MoveBits, 3);
        var relations = new TrainingTable(sizes.RelationBits, Language.Relations.Count);
        var work = Sentences.Of(documents);
        var order = new Order(2);
        var state = new ParseState();
        for (var round = 0; round < sizes.MoveRounds; round++)
        {
            order.Shuffle(work);
            foreach (var (document, sentence) in work)
                Sentence(document, sentence, state, table, relations, explore: round > 0);
        }
        table.Average();
        relations.Average();
        return (table, relations);
    }

    private static void Sentence(CorpusDocument document, Sentence sentence, ParseState state, TrainingTable table, TrainingTable relations, bool explore)
    {
        var gold = new GoldTree(document, sentence);
        Span<uint> features = stackalloc uint[ParseFeatures.Max];
        Span<float> scores = stackalloc float[3];
        Span<int> costs = stackalloc int[3];
        var tags = document.Annotated.Words.AsSpan();
        state.Begin(sentence.FirstToken, sentence.EndToken - sentence.FirstToken);
        while (!state.IsDone)
        {
            if (state.Depth == 0)
            {
                state.Do(ParseMove.Shift);
                continue;
            }
            var count = ParseFeatures.Fill(state, document.Annotated.TokenForms, tags, features);
            table.Score(features[..count], scores);
            table.Tick();
            var best = DependencyParser.Best(state, scores);
            gold.Costs(state, costs);
            var right = Right(state, scores, costs);
            if (costs[(int)best] > costs[(int)right])
            {
                table.Add(features[..count], (int)right, 1);
                table.Add(features[..count], (int)best, -1);
                if (!explore)
                    best = right;
            }
            if (state.Do(best) is var word and >= 0)
                Name(document, state, word, relations, features);
        }
    }

    // The relation is learned where the head is the layer's; the parse goes on with what the table itself says.
    private static void Name(CorpusDocument document, ParseState state, int word, TrainingTable relations, Span<uint> features)
    {
        var token = state.First + word;
        if (state.Head[word] == state.Count)
        {
            state.Name(word, Relation.Root);
            return;
        }
        var count = RelationFeatures.Fill(state, document.Annotated.TokenForms, document.Annotated.Words.AsSpan(), word, features);
        var best = relations.Best(features[..count]);
        relations.Tick();
        if (document.Heads[token] == state.First + state.Head[word] && best != (int)document.Relations[token])
        {
            relations.Add(features[..count], (int)document.Relations[token], 1);
            relations.Add(features[..count], best, -1);
        }
        state.Name(word, (Relation)best);
    }

    // Of the moves that lose least, the one that scores best.
    private static ParseMove Right(ParseState state, ReadOnlySpan<float> scores, ReadOnlySpan<int> costs)
    {
        var right = -1;
        for (var move = 0; move < 3; move++)
        {
            if (state.Can((ParseMove)move) && (right < 0 || costs[move] < costs[right] || costs[move] == costs[right] && scores[move] > scores[right]))
                right = move;
        }
        return (ParseMove)right;
    }
}
