using Parley.Language;

namespace Parley.Trainer;

/// <summary>Teaches which words report.</summary>
internal static class CueTraining
{
    public static TrainingTable Train(IReadOnlyList<AttributedDocument> documents, int bits, int rounds)
    {
        var work = documents.SelectMany(document => Enumerable.Range(0, document.Corpus.Annotated.Tokens.Length).Where(document.Map.IsCandidate).Select(token => (document, token))).ToList();
        return LogisticTraining.Train(work, bits, rounds, CueFeatures.Max, static (at, features) => CueFeatures.Fill(at.document.Map, at.token, features), static at => at.document.Cues.ContainsKey(at.token));
    }
}
