namespace Parley.Language;

/// <summary>Reporting clauses by rules over tags, names and quotations, paragraph by paragraph.</summary>
internal static class RuleAttributions
{
    /// <summary>All clauses found in text order, those dropped again included.</summary>
    public static List<CueEvent> Find(AttributionContext context, CancellationToken cancellation)
    {
        var document = context.Document;
        var finder = new CueFinder(context);
        var contents = new ContentFinder(context);
        var continuation = new QuotationContinuation(context);
        var speakers = new SpeakerContinuity(context);
        var signed = new SignedQuotations(context);
        var labels = new LabelledSpeech(context);
        var found = new List<CueEvent>();
        for (var s = 0; s < document.Sentences.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var first = s;
            var events = new List<CueEvent>();
            while (s < document.Sentences.Length && document.Sentences[s].Paragraph == document.Sentences[first].Paragraph)
            {
                var inSentence = finder.Find(s);
                contents.Assign(inSentence, document.Sentences[s]);
                signed.Find(s, inSentence);
                // A signed line is one quotation: what its sentences before were taken for is part of it.
                if (inSentence.Count > 0 && inSentence[^1].Rule == "signed-quotation")
                    events.RemoveAll(item => item.Cue > document.TokenAt(inSentence[^1].Content[0].Start) && item.Cue < inSentence[^1].Cue);
                events.AddRange(inSentence);
                s++;
            }
            if (labels.Find(first, s) is { } labelled)
                events = [labelled];
            foreach (var item in events)
            {
                if (!item.IsDropped && item.HasContent)
                    speakers.Follow(item);
            }
            continuation.Paragraph(first, s, events);
            found.AddRange(events);
        }
        return found;
    }
}
