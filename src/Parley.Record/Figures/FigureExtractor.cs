using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Every amount of a report with its part in the negotiation: whose demand or offer, who would pay whom, how firmly it stands.</summary>
/// <remarks>Lengths of time, distances, ages and places in a row are no figures.</remarks>
internal sealed class FigureExtractor : IExtractor
{
    private readonly FigureLexicons _lexicons;

    public FigureExtractor(FigureLexicons lexicons) => _lexicons = lexicons;

    public string Name => "figures";

    public void Extract(ReadingDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        foreach (var figure in FigureJoiner.Join(Sides(draft, given: null).Judge()))
            draft.Figures.Add(ToFigure(draft, figure));
    }

    /// <summary>Every amount as the rules have it, before its sides are decided.</summary>
    /// <param name="draft">The report.</param>
    /// <param name="given">Roles that a person gave; null for those that were learned.</param>
    internal SideJudge Sides(ReadingDraft draft, Func<QuantityMention, Unit, FigureRole?>? given)
    {
        var context = new FigureContext(draft, _lexicons);
        var clauses = new List<ClauseContext>();
        return new SideJudge(context, MoneyFlow.Settle(Candidates(draft, context, cases: null, given, clauses), context.Sides), clauses);
    }

    /// <summary>Every amount as the learned roles see it.</summary>
    internal List<RoleCase> Cases(ReadingDraft draft)
    {
        var cases = new List<RoleCase>();
        Candidates(draft, new FigureContext(draft, _lexicons), cases, given: null, clauses: []);
        return cases;
    }

    private static List<FigureCandidate> Candidates(ReadingDraft draft, FigureContext context, List<RoleCase>? cases, Func<QuantityMention, Unit, FigureRole?>? given, List<ClauseContext> clauses)
    {
        var candidates = new List<FigureCandidate>();
        ClauseContext? clause = null;
        SentenceFigures? figures = null;
        for (var i = 0; i < draft.Annotated.Quantities.Length; i++)
        {
            var quantity = draft.Annotated.Quantities[i];
            var sentence = draft.Annotated.Sentences[Math.Min(draft.Annotated.SentenceAt(quantity.Span.Start), draft.Annotated.Sentences.Length - 1)];
            if (clause is null || clause.Sentence != sentence)
            {
                clause = new ClauseContext(context, sentence);
                figures = new SentenceFigures(clause, candidates, cases, given);
            }
            if (figures!.Read(i) is not { } candidate)
                continue;
            candidates.Add(candidate);
            clauses.Add(clause);
        }
        return candidates;
    }

    private Figure ToFigure(ReadingDraft draft, FigureCandidate candidate) => new()
    {
        Id = $"f{draft.Figures.Count + 1}",
        Evidence = [.. candidate.Places.Select(draft.At)],
        Confidence = _lexicons.Confidence.Of(Math.Round(candidate.Frame.Confidence * candidate.Quantity.Confidence, 2)),
        Value = candidate.Quantity.Value,
        High = candidate.Quantity.High,
        Unit = candidate.Unit,
        Modifier = candidate.Quantity.Modifier,
        Measure = candidate.Measure,
        Role = candidate.Frame.Role,
        By = candidate.Frame.By,
        Payer = candidate.Frame.Payer,
        Payee = candidate.Frame.Payee,
        Of = candidate.Of,
        Per = candidate.Per,
        Period = candidate.Period,
        Base = candidate.Base,
        Stance = candidate.Stance,
        Statement = candidate.Statement,
    };
}
