using Parley.Model;

namespace Parley.Dossiers;

/// <summary>"12 million, made up of 5 million for wages and 7 million for repairs": do the parts make the whole?</summary>
internal sealed class PartsAuditor : IAuditor
{
    public IEnumerable<AuditEntry> Audit(DisagreementContext context, ReportEntry report)
    {
        foreach (var sentence in SentenceFigures.Of(report))
        {
            foreach (var alike in sentence.Where(IsAmount).GroupBy(figure => figure.Unit!.Value))
            {
                if (alike.DistinctBy(figure => figure.Value).ToList() is { Count: > 2 } figures && Check(context, report, figures) is { } entry)
                    yield return entry;
            }
        }
    }

    private static bool IsAmount(Figure figure) => figure.Unit is { IsPercent: false, IsMultiple: false } && figure.Measure == Measure.Level && figure.High is null && figure.Value > 0;

    private static AuditEntry? Check(DisagreementContext context, ReportEntry report, List<Figure> figures)
    {
        var whole = figures.MaxBy(figure => figure.Value)!;
        var parts = figures.FindAll(figure => figure != whole);
        var sum = parts.Sum(figure => figure.Value);
        var (verdict, tolerance) = AuditVerdict.Of(sum, whole.Value);
        // Amounts that do not add up are a mistake only where the sentence says that they are parts, and names the whole first.
        if (verdict != AuditVerdict.WorksOut && !(whole == figures[0] && Lexicon.English.Says("made of", report.Document.Text[whole.Evidence[0].Span.End..parts[0].Evidence[0].Span.Start])))
            return null;
        var unit = whole.Unit!.Value;
        var text = $"{Say.List(parts.Select(Say.Figure))} are {Say.Amount(sum, unit)} together; the report has {Say.Figure(whole)}.";
        return new(context.NegotiationOf(report), report, "sum", verdict, text, tolerance, [.. figures.Select(report.Refer)]);
    }
}
