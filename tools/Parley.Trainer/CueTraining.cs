using Parley.Language;

namespace Parley.Trainer;

/// <summary>Teaches which words report (logistic regression by stochastic gradient, averaged).</summary>
internal static class CueTraining
{
    private const float Rate = 0.1f;
    private const float Enough = 0.02f;

    public static TrainingTable Train(IReadOnlyList<AttributedDocument> documents, int bits, int rounds)
    {
        var table = new TrainingTable(bits, 1);
        var work = documents.SelectMany(document => Enumerable.Range(0, document.Corpus.Annotated.Tokens.Length).Where(document.Map.IsCandidate).Select(token => (document, token))).ToList();
        var order = new Order(4);
        Span<uint> features = stackalloc uint[CueFeatures.Max];
        Span<float> score = stackalloc float[1];
        for (var round = 0; round < rounds; round++)
        {
            order.Shuffle(work);
            foreach (var (document, token) in work)
            {
                var count = CueFeatures.Fill(document.Map, token, features);
                table.Score(features[..count], score);
                table.Tick();
                var error = (document.Cues.ContainsKey(token) ? 1 : 0) - (1 / (1 + MathF.Exp(-score[0])));
                if (MathF.Abs(error) > Enough)
                    table.Add(features[..count], 0, Rate * error / (1 + (0.5f * round)));
            }
        }
        table.Average();
        return table;
    }
}
