using System.Collections.Immutable;

namespace Parley.Language;

/// <summary>Finds who said what: source, cue and content of each reporting clause. Rules over tags, names and quotations.</summary>
public sealed class AttributionAnnotator : IAnnotator
{
    private readonly CueLexicon _cues = new();
    private readonly Auxiliaries _auxiliaries = new();

    public string Name => "attributions";

    public Layers Requires => Layers.Sentences | Layers.Words | Layers.Names | Layers.Quotations;

    public Layers Provides => Layers.Attributions;

    public void Annotate(AnnotatedDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var context = new AttributionContext(document, _cues, _auxiliaries);
        var finder = new CueFinder(context);
        var contents = new ContentFinder(context);
        var continuation = new QuotationContinuation(context);
        var speakers = new SpeakerContinuity(context);
        var found = ImmutableArray.CreateBuilder<Attribution>();
        for (var s = 0; s < document.Sentences.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var first = s;
            var events = new List<CueEvent>();
            while (s < document.Sentences.Length && document.Sentences[s].Paragraph == document.Sentences[first].Paragraph)
            {
                var inSentence = finder.Find(s);
                contents.Assign(inSentence, document.Sentences[s]);
                events.AddRange(inSentence);
                s++;
            }
            foreach (var item in events)
            {
                if (!item.IsDropped && item.HasContent)
                    speakers.Follow(item);
            }
            continuation.Paragraph(first, s, events);
            foreach (var item in events)
            {
                if (!item.IsDropped && item.HasContent)
                    found.Add(AttributionWriter.Write(context, item));
            }
        }
        document.Attributions = found.ToImmutable();
    }
}
