using System.Collections.Immutable;

namespace Parley.Language;

/// <summary>Finds time expressions and resolves them against the report's day and the dates named before, as TIMEX3 has them.</summary>
/// <remarks>Two steps: words to slots (<see cref="TimeParser"/>), slots to values (<see cref="TimeResolver"/>), so that a report without a date keeps what its words say.</remarks>
public sealed class TimeAnnotator : IAnnotator
{
    private readonly TimeParser _parser = new();
    private readonly TimeHedges _hedges = new();
    private readonly Holidays _holidays = new();

    public string Name => "times";

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.Words;

    public Layers Provides => Layers.Times;

    public void Annotate(AnnotatedDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var resolver = new TimeResolver(document.Reference, _holidays);
        var mentions = ImmutableArray.CreateBuilder<TimeMention>();
        foreach (var sentence in document.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            var atoms = document.Atoms.Of(sentence);
            var floor = atoms.First;
            for (var at = atoms.First; at < atoms.End;)
            {
                if (!TimeParser.CanBegin(atoms, at) || _parser.Parse(atoms, at) is not { } draft)
                {
                    at++;
                    continue;
                }
                draft = _hedges.Read(atoms, draft, floor);
                mentions.Add(Resolve(document, sentence, atoms, draft, resolver));
                at = floor = draft.End;
                if (TimeParser.ParseSecondDay(atoms, draft) is { } second)
                {
                    mentions.Add(Resolve(document, sentence, atoms, second, resolver));
                    at = floor = second.End;
                }
            }
        }
        document.Times = mentions.ToImmutable();
    }

    private static TimeMention Resolve(AnnotatedDocument document, in Sentence sentence, in AtomRange atoms, TimeDraft draft, TimeResolver resolver)
    {
        var tense = draft.Form is TimeForm.Fixed ? Tense.Unknown : TenseReader.Read(document, sentence, atoms[draft.First].Token, atoms[draft.End - 1].Token + 1);
        return resolver.Resolve(draft, atoms.SpanOf(draft.First, draft.End), tense);
    }
}
