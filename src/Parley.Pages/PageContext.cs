using Parley.Model;

namespace Parley.Pages;

/// <summary>What every section needs: where to write, and what to look things up in.</summary>
internal sealed record PageContext(HtmlWriter Html, Dossier Dossier, EvidenceIndex Evidence)
{
    /// <summary>Takes statements onto further pages; null where all stand on this one.</summary>
    public SaidPages? Said { get; init; }

    /// <summary>A value that opens the words it rests on; plain text where the dossier does not know its report.</summary>
    public void Value(string text, ItemReference? reference, string? cssClass = null)
    {
        if (reference is null || Evidence.Find(reference) is not { } target)
        {
            Html.Open("span", cssClass).Quoted(text).Close("span");
            return;
        }
        OpenLink(target, cssClass);
        Html.Quoted(text).Close("a");
    }

    /// <summary>Opens a link to evidence; its content and its end are the caller's.</summary>
    public HtmlWriter OpenLink(EvidenceTarget target, string? cssClass = null) =>
        Html.Open("a", cssClass is null ? "ev" : "ev " + cssClass)
            .Attribute("href", target.Report.Address(target.Anchor))
            .Attribute("data-ref", target.Report.ShortName)
            .Attribute("data-also", target.Further.Count == 0 || target.Report.Page is not null ? null : string.Join(' ', target.Further));

    /// <summary>The reports behind a line, each once, with links to all the places in it.</summary>
    public void Sources(IReadOnlyCollection<ItemReference> references)
    {
        var byReport = new Dictionary<string, List<ItemReference>>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            if (!byReport.TryGetValue(reference.Report, out var places))
                byReport.Add(reference.Report, places = []);
            places.Add(reference);
        }
        Html.Open("ul", "sources");
        foreach (var places in byReport.Values)
        {
            Html.Open("li");
            Source(places[0]);
            for (var i = 1; i < places.Count; i++)
            {
                Html.Text(i == 1 ? ", also " : ", ");
                Value("here", places[i]);
            }
            Html.Close("li");
        }
        Html.Close("ul");
    }

    /// <summary>Outlet and date of the report that a line rests on, as a link to its words.</summary>
    public void Source(ItemReference reference)
    {
        if (Evidence.Find(reference) is not { } target)
        {
            Html.Quoted(reference.Source);
            return;
        }
        OpenLink(target);
        Html.Quoted(target.Report.Name).Close("a");
    }

    public void Badge(string text, string cssClass) => Html.Element("span", text, "badge " + cssClass);

    public void Stance(Stance stance) => Badge(Labels.Of(stance), "stance-" + Labels.Of(stance));

    public void Date(EdtfDate? date, bool isShort = false)
    {
        if (date is not { } known)
            return;
        var words = isShort ? EdtfWords.WhenShort(known) : EdtfWords.When(known);
        // HTML's time element takes single days, months and years, not intervals or qualified dates.
        if (known.IsInterval || known.IsApproximate || known.Text is not { Length: 4 or 7 or 10 } text || text.Contains('X', StringComparison.Ordinal) || text.Length == 7 && known.Month is null)
            Html.Text(words);
        else
            Html.Open("time").Attribute("datetime", text).Text(words).Close("time");
    }

    public void Party(PartyCode? party, NegotiationView view)
    {
        Html.Open("span", "side " + view.SideClass(party)).Quoted(PartyWords.Of(party)).Close("span");
    }
}
