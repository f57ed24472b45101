using Parley.Language;
using Parley.Model;

namespace Parley.Trainer;

/// <summary>What the learned stage finds, in the evaluation data's form.</summary>
internal static class LearnedLines
{
    public static IEnumerable<string> Of(IEnumerable<CorpusDocument> documents, LanguageModel model, float threshold)
    {
        var read = AttributionTraining.Pipeline(model);
        var finder = new LearnedFinder(model, threshold);
        foreach (var document in documents)
        {
            read(document);
            yield return Of(AttributedDocument.Of(document), finder);
        }
    }

    /// <summary>One document's line.</summary>
    public static string Of(AttributedDocument document, LearnedFinder finder)
    {
        var text = document.Corpus.Annotated;
        return GoldLines.Line(text, finder.Find(document.Map, CancellationToken.None).Select(item =>
            (GoldLines.Spans(text, item, CueRole.Source), (IEnumerable<TextSpan>)[text.Tokens[item.Cue].Span], GoldLines.Spans(text, item, CueRole.Content), (double)item.Probability)));
    }
}
