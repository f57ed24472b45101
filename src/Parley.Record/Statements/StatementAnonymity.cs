using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Says of a statement whose speaker goes unnamed where the report says so, and why.</summary>
internal static class StatementAnonymity
{
    /// <summary>The words in the statement's own sentence; null where it has none.</summary>
    /// <param name="document">The report.</param>
    /// <param name="attribution">The statement to be.</param>
    /// <param name="unnamed">All such words of the report, in text order.</param>
    /// <param name="isOnlyThat">Whether they are all that it says.</param>
    public static TextSpan? Of(AnnotatedDocument document, Attribution attribution, List<TextSpan> unnamed, out bool isOnlyThat)
    {
        isOnlyThat = false;
        var place = attribution.Cue.IsEmpty ? attribution.Content[0].Start : attribution.Cue[0].Start;
        var at = document.SentenceAt(place);
        if (at >= document.Sentences.Length)
            return null;
        var sentence = document.Sentences[at].Span;
        TextSpan? found = null;
        for (var i = FirstFrom(unnamed, sentence.Start); i < unnamed.Count && unnamed[i].Start < sentence.End; i++)
        {
            var span = unnamed[i];
            isOnlyThat |= span.Contains(attribution.Content[0]) || span.Contains(new TextSpan(attribution.Content[0].Start, attribution.Content[0].Start + 1)) && !attribution.Cue.IsEmpty && span.Overlaps(attribution.Cue[0]);
            found ??= span;
        }
        return found;
    }

    private static int FirstFrom(List<TextSpan> spans, int position)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Start < position ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>Gives what was said of a speaker once to all that the same one said unnamed.</summary>
    public static void Share(List<Statement> statements, Dictionary<string, Evidence> reasons)
    {
        for (var i = 0; i < statements.Count && reasons.Count > 0; i++)
        {
            if (statements[i] is { Attribution: AttributionTerms.Background, Anonymity: null, Speaker: { } speaker } statement && reasons.TryGetValue(speaker, out var reason))
                statements[i] = statement with { Anonymity = reason };
        }
    }
}
