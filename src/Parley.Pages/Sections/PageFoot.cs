using System.Globalization;
using Parley.Model;

namespace Parley.Pages;

/// <summary>The foot: how to read the badges, what made the page, and whose words it shows.</summary>
internal static class PageFoot
{
    private static readonly Stance[] Stances = [Stance.Stated, Stance.Reported, Stance.Unconfirmed, Stance.Denied, Stance.Hypothetical];

    private static readonly AttributionTerms[] Terms =
        [AttributionTerms.OnRecord, AttributionTerms.Institution, AttributionTerms.Background, AttributionTerms.Media, AttributionTerms.Unattributed];

    private static readonly DisagreementStatus[] Statuses = [DisagreementStatus.Open, DisagreementStatus.Reconciled, DisagreementStatus.Consistent];

    /// <summary>The program's version, as its assembly has it.</summary>
    public static string Version => typeof(PageFoot).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    public static void Write(PageContext page)
    {
        var html = page.Html.Open("footer", "foot").Heading(2, "How to read this page", "key");
        html.Element("p", "Every amount, date and statement is a link to the words it was read from. Amounts that were worked out or converted say how.");
        html.Open("div", "keys");
        OpenKey(html, "Stance of an amount");
        foreach (var stance in Stances)
            Badge(page, Labels.Of(stance), "stance-", Labels.Meaning(stance));
        CloseKey(html);
        OpenKey(html, "Terms of a statement");
        foreach (var terms in Terms)
            Badge(page, Labels.Of(terms), "terms-", Labels.Meaning(terms));
        CloseKey(html);
        OpenKey(html, "Disagreements");
        foreach (var status in Statuses)
            Badge(page, Labels.Of(status), "dis-", Labels.Meaning(status));
        CloseKey(html);
        html.Close("div").Open("p", "made-by");
        html.Text(string.Create(CultureInfo.InvariantCulture, $"Made by Parley {Version} from {NumberWords.Count(page.Dossier.Reports.Length, "report", "reports")}; contract version {page.Dossier.Parley}. "));
        html.Text("The page loads nothing and sends nothing. Parley is free software under the Apache License 2.0; the words of the reports belong to their publishers.");
        html.Close("p").Close("footer");
    }

    private static void OpenKey(HtmlWriter html, string title) => html.Open("div").Heading(3, title).Open("dl");

    private static void CloseKey(HtmlWriter html) => html.Close("dl").Close("div");

    private static void Badge(PageContext page, string text, string classPrefix, string meaning)
    {
        var html = page.Html.Open("div").Open("dt");
        page.Badge(text, classPrefix + text.Replace(' ', '-'));
        html.Close("dt").Element("dd", meaning).Close("div");
    }
}
