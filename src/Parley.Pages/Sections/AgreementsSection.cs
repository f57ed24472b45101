using Parley.Model;

namespace Parley.Pages;

/// <summary>The agreements that the talks are about, and what the reports say of their terms.</summary>
internal static class AgreementsSection
{
    public static void Write(PageContext page, NegotiationView view)
    {
        foreach (var agreement in view.Agreements)
            Entry(page, view, agreement);
    }

    private static void Entry(PageContext page, NegotiationView view, DossierAgreement agreement)
    {
        var html = page.Html.Open("article", "agreement").Open("header");
        var heading = "h" + (view.SectionLevel + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        html.Open(heading).Quoted(agreement.Name).Close(heading).Text(" ");
        page.Badge(Labels.Of(agreement.Status), "agreement-status");
        html.Close("header").Open("dl", "terms-list");
        Parties(page, view, agreement);
        Line(page, agreement, "Number", agreement.Ordinal is { } ordinal ? NumberWords.Ordinal(ordinal) : null);
        Line(page, agreement, "Term", Term(agreement));
        Line(page, agreement, "Amount", Amount(agreement));
        if (agreement.Escalation is { } escalation)
            Line(page, agreement, "Escalation", EscalationWords.Of(escalation), escalation.Words);
        if (!agreement.Categories.IsEmpty)
            Line(page, agreement, "Pays for", string.Join(", ", agreement.Categories));
        html.Close("dl");
        if (agreement.Reason is { } reason)
            html.Open("p", "note").Text("Taken for one agreement: ").Quoted(reason).Close("p");
        page.Sources(agreement.Items);
        html.Close("article");
    }

    private static void Parties(PageContext page, NegotiationView view, DossierAgreement agreement)
    {
        if (agreement.Parties.IsEmpty)
            return;
        page.Html.Open("div").Element("dt", "Between").Open("dd", "parties");
        foreach (var party in agreement.Parties)
            page.Party(party, view);
        page.Html.Close("dd").Close("div");
    }

    // The dossier says which agreements of the readings a line rests on, not which one gave each term: the one that has the term is looked for.
    private static void Line(PageContext page, DossierAgreement agreement, string term, string? text, string? words = null)
    {
        if (text is null)
            return;
        page.Html.Open("div").Element("dt", term).Open("dd");
        page.Value(text, AgreementEvidence.Of(page, agreement, term));
        if (!string.IsNullOrEmpty(words))
            page.Html.Text(" ").Quotation(words);
        page.Html.Close("dd").Close("div");
    }

    private static string? Term(DossierAgreement agreement)
    {
        var term = agreement.Term is { } known ? EdtfWords.Term(known) : null;
        if (agreement.Duration is not { } duration)
            return term;
        var years = NumberWords.Exact(duration) + "\u00A0" + (duration == 1 ? "year" : "years");
        return term is null ? years : $"{term} ({years})";
    }

    private static string? Amount(DossierAgreement agreement)
    {
        if (agreement.Amount is not { } amount)
            return null;
        return agreement.AmountPeriod is { } period ? AmountWords.Of(amount) + " for " + EdtfWords.Term(period) : AmountWords.Of(amount);
    }
}
