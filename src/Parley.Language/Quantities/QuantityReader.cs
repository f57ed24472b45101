using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Language;

/// <summary>Finds the quantities of a document with the word lists of one language.</summary>
internal sealed class QuantityReader
{
    // A bare number takes the unit of a count at most so many sentences before.
    private const int SentencesOfMemory = 2;

    private readonly WordLists _lists;
    private readonly QuantityFinder _finder;
    private readonly RangePass _ranges = new();
    private readonly HedgePass _hedges;
    private readonly PeriodPass _periods;
    private readonly MeasurePass _measures = new();

    public QuantityReader(WordLists lists)
    {
        _lists = lists;
        (_finder, _hedges, _periods) = (new(lists), new(lists), new(lists));
    }

    public ImmutableArray<QuantityMention> Read(AnnotatedDocument document, CancellationToken cancellation)
    {
        var atoms = document.Atoms;
        var currencies = new CurrencyContext(document, _lists.Currencies);
        var mentions = ImmutableArray.CreateBuilder<QuantityMention>();
        var drafts = new List<QuantityDraft>();
        var time = 0;
        QuantityDraft? spokenOf = null;
        var sentencesSince = 0;
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!atoms.MayBegin(i, Triggers.Number | Triggers.Mark))
            {
                sentencesSince++;
                continue;
            }
            drafts.Clear();
            var range = atoms.Of(i);
            _finder.Find(range, currencies, drafts);
            time = DropTimes(document, range, drafts, time);
            if (drafts.Count > 0)
                Add(range, drafts, sentencesSince <= SentencesOfMemory ? spokenOf : null, mentions);
            sentencesSince++;
            if (drafts.FindLast(static draft => draft.Kind == QuantityKind.Count && draft.Value >= 10) is { } count)
                (spokenOf, sentencesSince) = (count, 0);
        }
        return mentions.ToImmutable();
    }

    // "Aug. 20", "2019", "the third quarter": what is a date or an hour is no amount. Both lists are in text order.
    private static int DropTimes(AnnotatedDocument document, in AtomRange atoms, List<QuantityDraft> drafts, int time)
    {
        foreach (var draft in drafts)
        {
            var number = atoms.SpanOf(draft.NumberFirst, draft.NumberEnd);
            while (time < document.Times.Length && document.Times[time].Span.End <= number.Start)
                time++;
            if (time < document.Times.Length && document.Times[time] is { Type: TimexType.Date or TimexType.Time } date && date.Span.Contains(number))
                draft.IsDropped = true;
        }
        drafts.RemoveAll(static draft => draft.IsDropped);
        return time;
    }

    private void Add(in AtomRange atoms, List<QuantityDraft> drafts, QuantityDraft? spokenOf, ImmutableArray<QuantityMention>.Builder mentions)
    {
        _ranges.Run(atoms, drafts);
        drafts.RemoveAll(static draft => draft.IsDropped);
        _hedges.Run(atoms, drafts);
        EllipsisPass.Run(atoms, drafts, spokenOf);
        _periods.Run(atoms, drafts);
        _measures.Run(atoms, drafts);
        LinkPass.Run(atoms, drafts, _lists.IsKorean);
        SpanPass.Run(drafts);
        drafts.RemoveAll(static draft => draft.IsDropped);
        for (var i = 0; i < drafts.Count; i++)
            drafts[i].Index = mentions.Count + i;
        foreach (var draft in drafts)
            mentions.Add(draft.ToMention(atoms));
    }
}
