using System.Globalization;
using Parley.Model;

namespace Parley.Pages;

/// <summary>The foot: how to read the badges, what made the page, and whose words it shows.</summary>
internal static class PageFoot
{
    /// <summary>The program's version, as its assembly has it.</summary>
    public static string Version => typeof(PageFoot).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    public static void Write(PageContext page)
    {
        var html = page.Html.Open("footer", "foot").Heading(2, "How to read this page", "key");
        html.Element("p", "Every amount, date and statement is a link to the words it was read from. Amounts that were worked out or converted say how.");
        html.Open("div", "keys");
        Key(page, "Stance of an amount", Enum.GetValues<Stance>().Select(stance => (Labels.Of(stance), "stance-" + Labels.Of(stance), Labels.Meaning(stance))));
        Key(page, "Terms of a statement", Enum.GetValues<AttributionTerms>().Select(terms => (Labels.Of(terms), "terms-" + Labels.Of(terms).Replace(' ', '-'), Labels.Meaning(terms))));
        Key(page, "Disagreements", Enum.GetValues<DisagreementStatus>().Select(status => (Labels.Of(status), "dis-" + Labels.Of(status), Labels.Meaning(status))));
        html.Close("div").Open("p", "made-by");
        html.Text(string.Create(CultureInfo.InvariantCulture, $"Made by Parley {Version} from {NumberWords.Count(page.Dossier.Reports.Length, "report", "reports")}; contract version {page.Dossier.Parley}. "));
        html.Text("The page loads nothing and sends nothing. Parley is free software under the Apache License 2.0; the words of the reports belong to their publishers.");
        html.Close("p").Close("footer");
    }

    private static void Key(PageContext page, string title, IEnumerable<(string Text, string Class, string Meaning)> badges)
    {
        var html = page.Html.Open("div").Heading(3, title).Open("dl");
        foreach (var (text, cssClass, meaning) in badges)
        {
            html.Open("div").Open("dt");
            page.Badge(text, cssClass);
            html.Close("dt").Element("dd", meaning).Close("div");
        }
        html.Close("dl").Close("div");
    }
}
