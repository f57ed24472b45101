using Parley.Model;

namespace Parley.Dossiers;

/// <summary>"920 billion won ($880 million)": does the second fit the first at the rate of its time? Where no rate is known, that is said.</summary>
internal sealed class ConversionAuditor : IAuditor
{
    // A day's rate lies within so many per cent of its year's average in most years; beyond the second bound the two are not one amount.
    private const decimal Fits = 6;

    public IEnumerable<AuditEntry> Audit(DisagreementContext context, ReportEntry report)
    {
        foreach (var (own, converted) in Conversions.In(report))
        {
            if (own.Value > 0 && converted.Value > 0)
                yield return Check(context, report, own, converted);
        }
    }

    private static AuditEntry Check(DisagreementContext context, ReportEntry report, Figure own, Figure converted)
    {
        // The way round that people quote it: 1,160 won for $1, not the part of a dollar that a won is.
        var (many, one) = own.Value >= converted.Value ? (own, converted) : (converted, own);
        var implied = many.Value / one.Value;
        var (from, to) = (many.Unit!.Value, one.Unit!.Value);
        var said = $"{Say.Sentence(Say.Figure(own))} for {Say.Figure(converted)} is {Say.Rate(implied, from, to)}";
        if (ConversionCheck.Nearest(context, report, many, one) is not { } rate)
            return Entry(context, report, own, converted, AuditVerdict.NotKnown, $"{said}; no rate between the two is known for that time.", null);
        var off = Say.Apart(rate.Rate, implied);
        var verdict = off <= Fits ? AuditVerdict.WorksOut : off <= ConversionCheck.MostOffRate ? AuditVerdict.Near : AuditVerdict.DoesNot;
        return Entry(context, report, own, converted, verdict, $"{said}; the average of {rate.Year} was {Say.Rate(rate.Rate, from, to)}, {Away(off)}.",
            verdict == AuditVerdict.WorksOut ? "6 per cent of a year’s average" : "15 per cent of a year’s average");
    }

    private static string Away(decimal percent) => percent < 1000 ? $"{Say.Number(percent)} per cent away" : $"about {Say.Number(percent / 100 + 1, 0)} times as much or as little";

    private static AuditEntry Entry(DisagreementContext context, ReportEntry report, Figure own, Figure converted, string verdict, string text, string? tolerance) =>
        new(context.NegotiationOf(report), report, "exchange-rate", verdict, text, tolerance, [report.Refer(own), report.Refer(converted)]);
}
