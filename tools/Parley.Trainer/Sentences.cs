using Parley.Language;

namespace Parley.Trainer;

/// <summary>The sentences to learn from.</summary>
internal static class Sentences
{
    private const int MaxTokens = 150;

    public static List<(CorpusDocument Document, Sentence Sentence)> Of(IEnumerable<CorpusDocument> documents) =>
        [.. documents.Where(document => document.HasLayer).SelectMany(document => document.Annotated.Sentences.Where(sentence => sentence.EndToken - sentence.FirstToken <= MaxTokens).Select(sentence => (document, sentence)))];
}
