using Parley.Model;

namespace Parley.Dossiers;

/// <summary>"60 per cent of the 10 billion, or 6 billion": is the part that share of the whole?</summary>
internal sealed class ShareAuditor : IAuditor
{
    private const int Reach = 60;

    public IEnumerable<AuditEntry> Audit(DisagreementContext context, ReportEntry report)
    {
        foreach (var sentence in SentenceFigures.Of(report))
        {
            foreach (var share in sentence.Where(figure => figure.Unit is { IsPercent: true } && figure.Measure is Measure.Share or Measure.Level && figure.High is null && figure.Value is > 0 and < 100))
            {
                if (Whole(report, sentence, share) is { } whole && Part(report, sentence, whole) is { } part)
                    yield return Check(context, report, share, whole, part);
            }
        }
    }

    private static Figure? Whole(ReportEntry report, List<Figure> sentence, Figure share)
    {
        var end = share.Evidence[0].Span.End;
        var next = sentence.Find(figure => figure.Evidence[0].Span.Start >= end);
        return next is { High: null, Measure: Measure.Level, Unit: { IsPercent: false, IsMultiple: false } } && next.Evidence[0].Span.Start - end <= Reach
            && WordList.Of(report.Document.Text[end..next.Evidence[0].Span.Start]) is ["of", ..] ? next : null;
    }

    // "…, or 6 billion"; "… (6 billion)".
    private static Figure? Part(ReportEntry report, List<Figure> sentence, Figure whole)
    {
        var end = whole.Evidence[0].Span.End;
        var next = sentence.Find(figure => figure.Evidence[0].Span.Start >= end);
        if (next is not { High: null, Measure: Measure.Level } || next.Unit != whole.Unit || next.Value >= whole.Value)
            return null;
        var between = report.Document.Text[end..next.Evidence[0].Span.Start];
        return between.Contains('(', StringComparison.Ordinal) || Lexicon.English.Says("or", between) ? next : null;
    }

    private static AuditEntry Check(DisagreementContext context, ReportEntry report, Figure share, Figure whole, Figure part)
    {
        var worked = whole.Value * share.Value / 100;
        var (verdict, tolerance) = AuditVerdict.Of(worked, part.Value);
        var text = $"{AmountFormatter.Format(share.Value, share.Unit)} of {Say.Figure(whole)} is {Say.Amount(worked, whole.Unit!.Value)}; the report has {Say.Figure(part)}.";
        return new(context.NegotiationOf(report), report, "share", verdict, text, tolerance,
            [report.Refer(share), report.Refer(whole), report.Refer(part)]);
    }
}
