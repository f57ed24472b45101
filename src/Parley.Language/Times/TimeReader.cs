using System.Collections.Immutable;
using NodaTime;

namespace Parley.Language;

/// <summary>Finds and resolves the time expressions of a document with the words and rules of one language.</summary>
internal sealed class TimeReader(WordLists lists, ITimeParser parser)
{
    private readonly TimeHedges _hedges = new(lists);
    private readonly Holidays _holidays = new(lists);
    private FiscalCalendars? _fiscal;

    public ImmutableArray<TimeMention> Read(AnnotatedDocument document, CancellationToken cancellation)
    {
        var resolver = new TimeResolver(document.Reference is { } day ? LocalDate.FromDateOnly(day) : null, _holidays);
        var mentions = ImmutableArray.CreateBuilder<TimeMention>();
        FiscalContext? budgets = null;
        var all = document.Atoms;
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!all.MayBegin(i, Triggers.Time | Triggers.Mark))
                continue;
            var sentence = document.Sentences[i];
            var atoms = all.Of(i);
            var floor = atoms.First;
            for (var at = atoms.Next(atoms.First, Triggers.Time | Triggers.Mark); at < atoms.End; at = atoms.Next(at, Triggers.Time | Triggers.Mark))
            {
                if (parser.Parse(atoms, at) is not { } draft)
                {
                    at++;
                    continue;
                }
                draft = _hedges.Read(atoms, draft, floor);
                mentions.Add(Resolve(document, sentence, atoms, draft, resolver, ref budgets));
                at = floor = draft.End;
                if (parser.ParseSecondDay(atoms, draft) is { } second)
                {
                    mentions.Add(Resolve(document, sentence, atoms, second, resolver, ref budgets));
                    at = floor = second.End;
                }
            }
        }
        return mentions.ToImmutable();
    }

    // The verb tells the direction in English, and is looked for where a direction makes a difference; Korean says it beside the date.
    private TimeMention Resolve(AnnotatedDocument document, in Sentence sentence, in AtomRange atoms, TimeDraft draft, TimeResolver resolver, ref FiscalContext? budgets)
    {
        var tense = document.Lists.IsKorean || !resolver.NeedsTense(draft, out var isAheadAsked) ? Tense.Unknown
            : TenseReader.Read(document, sentence, atoms[draft.First].Token, atoms[draft.End - 1].Token + 1, isAheadAsked);
        FiscalCalendar? fiscal = null;
        if (draft.IsFiscal && lists.HasFiscalYears)
            fiscal = (budgets ??= new(LazyInitializer.EnsureInitialized(ref _fiscal, () => new FiscalCalendars(lists)), document)).Of(atoms, draft);
        return resolver.Resolve(draft, atoms.SpanOf(draft.First, draft.End), tense, fiscal);
    }
}
