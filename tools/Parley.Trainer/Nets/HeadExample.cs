using Parley.Language;

namespace Parley.Trainer;

/// <summary>A sentence to learn heads from.</summary>
/// <param name="Heads">Positions; their number for the root, below zero where not known.</param>
internal sealed record HeadExample(HeadInput[] Words, int[] Heads, Relation[] Relations)
{
    /// <param name="documents">Tagged as unseen text is tagged.</param>
    /// <param name="words">Which row stands for each word.</param>
    public static List<HeadExample> Of(IEnumerable<CorpusDocument> documents, WordKnowledge words) =>
        [.. documents.Where(document => document.HasLayer).SelectMany(document => Of(document, TokenForms.Of(document.Annotated, words)))];

    private static IEnumerable<HeadExample> Of(CorpusDocument document, TokenForms forms)
    {
        foreach (var sentence in document.Annotated.Sentences)
        {
            var (first, count) = (sentence.FirstToken, sentence.EndToken - sentence.FirstToken);
            if (count is 0 or > NetMemory.MaxTokens)
                continue;
            var range = Enumerable.Range(first, count);
            yield return new(
                [.. range.Select(token => HeadInput.Of(forms, document.Annotated.Words.AsSpan(), token, token == first))],
                [.. range.Select(token => document.Heads[token] is var head && head == -1 ? count : head < 0 ? -1 : head - first)],
                [.. range.Select(token => document.Relations[token])]);
        }
    }
}
