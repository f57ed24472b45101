using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Agreements that reports tell enough of for a cost model: an amount, a term or a rule.</summary>
internal static class TermsMaker
{
    public static AgreementTerms? Of(DossierAgreement agreement)
    {
        if (agreement.Status == AgreementStatus.Negotiating || agreement.Amount is null && agreement.Escalation is null && agreement.Duration is null)
            return null;
        return new()
        {
            Agreement = agreement.Id,
            Parties = agreement.Parties,
            Currency = agreement.Amount?.Currency,
            Term = agreement.Term,
            BaseYear = agreement.AmountPeriod?.Year,
            BaseAmount = agreement.Amount?.Amount,
            Escalation = agreement.Escalation,
            Categories = agreement.Categories,
        };
    }
}
