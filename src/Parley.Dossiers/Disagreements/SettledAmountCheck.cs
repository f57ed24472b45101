using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Several amounts for what one side paid in one period: one amount in two currencies, a rounding, a month for a year, or a true difference.</summary>
internal sealed class SettledAmountCheck : IDisagreementCheck
{
    private const decimal MostForRounding = 5;
    private const int MostAmounts = 20;

    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        var blocks = context.Settlements().Where(line => line.LikelyPeriod?.Year is not null).GroupBy(line => line.LikelyPeriod!.Value.Year);
        foreach (var lines in blocks.SelectMany(block => ByPayer([.. block])))
        {
            if (lines.Count < 2 || lines.SelectMany(line => line.Mentions).Select(mention => mention.Report).Distinct().Count() < 2)
                continue;
            var bridge = CurrencyBridge.Of(context.Rates, lines);
            if (bridge is not null)
                yield return Describe(DisagreementKind.Currency, DisagreementStatus.Reconciled, bridge.Lines, bridge.Explanation, "currency");
            foreach (var finding in Rest(lines, bridge))
                yield return finding;
        }
    }

    // A report that leaves out who paid means whoever the others name, if they name but one.
    private static IEnumerable<List<PositionLine>> ByPayer(List<PositionLine> lines)
    {
        var payers = lines.Select(line => line.Payer).OfType<PartyCode>().Distinct().ToList();
        return payers.Count < 2 ? [lines] : payers.Select(payer => lines.Where(line => line.Payer == payer).ToList());
    }

    private static IEnumerable<Finding> Rest(List<PositionLine> lines, CurrencyBridge? bridge)
    {
        // So many amounts for one year are of many things; comparing them all would say nothing, at length.
        var open = lines.Where(line => bridge?.Lines.Contains(line) != true).ToList();
        if (open.Count > MostAmounts)
            yield break;
        for (var i = 0; i < open.Count; i++)
        {
            for (var j = i + 1; j < open.Count; j++)
            {
                if (open[i].Unit == open[j].Unit && open[i].Value != open[j].Value && !Share(open[i], open[j]) && Compare(open[i], open[j]) is { } finding)
                    yield return finding;
            }
        }
    }

    // Of two amounts one counts in what the other leaves out.
    private static string? Counted(PositionLine a, PositionLine b)
    {
        foreach (var mention in a.Mentions)
        {
            if (Scope.Of(mention) is not { } scope)
                continue;
            foreach (var other in b.Mentions)
            {
                if (Scope.Of(other) is { } its && scope.Includes(its) is { } what)
                    return what;
            }
        }
        return null;
    }

    // One report that gives two amounts for one year speaks of two things.
    private static bool Share(PositionLine a, PositionLine b) => a.Mentions.Any(one => b.Mentions.Any(other => other.Report == one.Report));

    private static Finding? Compare(PositionLine a, PositionLine b)
    {
        var (small, large) = a.Value < b.Value ? (a, b) : (b, a);
        var head = $"{Say.Sentence(Told(small))}, {Told(large)}";
        var apart = Say.Apart(small.Value, large.Value);
        if (Counted(large, small) is { } what)
            return Describe(DisagreementKind.Definition, DisagreementStatus.Reconciled, [small, large], $"{head}: the larger counts in “{what}”, the smaller leaves it out.", "definition");
        if (apart <= MostForRounding && (Precision.IsRounding(small.Value, large.Value) || Precision.IsRounding(large.Value, small.Value)))
            return Describe(DisagreementKind.Rounding, DisagreementStatus.Reconciled, [small, large], $"{head}: one amount, rounded, {Say.Number(apart)} per cent apart.", "rounding");
        // "About" may cover a few per cent, and a conversion whose other end no report gives.
        if (apart <= MostForRounding && (small.Modifier != Modifier.Exact || large.Modifier != Modifier.Exact))
            return null;
        if (Math.Abs(large.Value / small.Value - 12) < 0.1m)
            return Describe(DisagreementKind.Period, DisagreementStatus.Reconciled, [small, large], $"{head}: the second is twelve times the first, a year against a month.", "period");
        // Much further apart, they can hardly be meant for the same thing.
        return apart > 100 || small.Per != large.Per && small.Per is not null && large.Per is not null || IsOfAnotherTime(small, large) || IsOfAnotherTime(large, small)
            ? null
            : Describe(DisagreementKind.Amount, DisagreementStatus.Open, [small, large], $"{head}, both for {DateWords.Of(small.LikelyPeriod!.Value)}: {Say.Number(apart)} per cent apart, and no report says why.", null);
    }

    // Where the report gives no time, the year is only supposed: not of what was agreed, not where it is hearsay, and not where the report has the other amount too, exactly or rounded.
    private static bool IsOfAnotherTime(PositionLine line, PositionLine other) =>
        line.Period is null && (line.Role == FigureRole.Agreed || line.Stance != Stance.Stated || line.Mentions.Any(mention => mention.Report.Figures.Any(figure => figure.Unit == other.Unit && IsAlike(figure.Value, other.Value))));

    private static bool IsAlike(decimal a, decimal b) => a == b || Precision.IsRounding(a, b) || Precision.IsRounding(b, a);

    private static string Told(PositionLine line) => $"{Say.Reports(line.Mentions.Select(mention => mention.Report))} {(line.Mentions.Count > 1 ? "have" : "has")} {Say.Amount(line)}";

    private static Finding Describe(DisagreementKind kind, DisagreementStatus status, ImmutableArray<PositionLine> lines, string text, string? reconciliation) =>
        new(lines[0].Negotiation, kind, status,
            [.. lines.SelectMany(line => line.Mentions).Select(mention => (mention.Report, mention.Report.Refer(mention.Fact)))], text, reconciliation);
}
