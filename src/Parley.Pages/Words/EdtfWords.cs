using System.Globalization;
using Parley.Model;

namespace Parley.Pages;

/// <summary>Dates in words: "14–15 January 2020", "by 20 August 2020", "the 2010s".</summary>
internal static class EdtfWords
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] ShortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

    /// <summary>When something was so: an open beginning is "by".</summary>
    public static string When(EdtfDate date) => Write(date, Months, "by ", "since ");

    /// <summary>As <see cref="When"/>, for tables and charts.</summary>
    public static string WhenShort(EdtfDate date) => Write(date, ShortMonths, "by ", "since ");

    /// <summary>How long something lasts: an open beginning is "until".</summary>
    public static string Term(EdtfDate date) => Write(date, Months, "until ", "from ");

    public static string ShortMonth(int month) => ShortMonths[month - 1];

    private static string Write(EdtfDate date, string[] months, string openBeginning, string openEnd)
    {
        var text = date.Text ?? "";
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return EdtfPointWords.Write(text, months);
        var (from, to) = (text[..slash], text[(slash + 1)..]);
        if (from is "" or "..")
            return openBeginning + EdtfPointWords.Write(to, months);
        if (to is "" or "..")
            return openEnd + EdtfPointWords.Write(from, months);
        return Joined(date, from, to, months);
    }

    private static string Joined(EdtfDate date, string from, string to, string[] months)
    {
        var (first, last) = (date.First!.Value, date.Last!.Value);
        if (from.Length == 10 && to.Length == 10 && first.Year == last.Year)
        {
            var start = first.Day.ToString(CultureInfo.InvariantCulture);
            if (first.Month != last.Month)
                return $"{start}\u00A0{months[first.Month - 1]} \u2013 {EdtfPointWords.Write(to, months)}";
            return $"{start}\u2013{EdtfPointWords.Write(to, months)}";
        }
        var dash = from.Length == 4 && to.Length == 4 ? "\u2013" : " \u2013 ";
        return EdtfPointWords.Write(from, months) + dash + EdtfPointWords.Write(to, months);
    }
}
