using Parley.Model;

namespace Parley.Pages;

/// <summary>Which of the reports' agreements bears out one term of the dossier's.</summary>
internal static class AgreementEvidence
{
    public static ItemReference? Of(PageContext page, DossierAgreement agreement, string term)
    {
        foreach (var item in agreement.Items)
        {
            if (page.Evidence.Find(item)?.Fact is Agreement fact && Has(fact, term))
                return term == "Amount" ? item with { Item = fact.Amount } : item;
        }
        return agreement.Items.FirstOrDefault();
    }

    private static bool Has(Agreement fact, string term) => term switch
    {
        "Number" => fact.Ordinal is not null,
        "Term" => fact.Term is not null || fact.Duration is not null,
        "Amount" => fact.Amount is not null,
        "Escalation" => fact.Escalation is not null,
        "Pays for" => !fact.Categories.IsEmpty,
        _ => true,
    };
}
