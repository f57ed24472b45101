using System.Globalization;

namespace Parley.Pages;

/// <summary>Elements that are written whole.</summary>
internal sealed partial class HtmlWriter
{
    private const int MostOfExcerpt = 180;

    public HtmlWriter Element(string element, string? text, string? cssClass = null) => Open(element, cssClass).Text(text).Close(element);

    public HtmlWriter Heading(int level, string text, string? id = null, string? cssClass = null)
    {
        var element = level switch { 1 => "h1", 2 => "h2", 3 => "h3", 4 => "h4", _ => "h5" };
        return Open(element, cssClass).Attribute("id", id).Text(text).Close(element);
    }

    /// <summary>Words of a report, of whatever script and direction, that cannot turn the words around them.</summary>
    public HtmlWriter Quoted(string text, string? cssClass = null) => Element("bdi", text, cssClass);

    /// <summary>A sentence that may hold words of reports: it has its own direction.</summary>
    public HtmlWriter Prose(string element, string text, string? cssClass = null) =>
        Open(element, cssClass).Attribute("dir", "auto").Text(text).Close(element);

    /// <summary>Quoted words in quotation marks.</summary>
    public HtmlWriter Quotation(string text) => Open("q").Quoted(text).Close("q");

    /// <summary>Quoted words, cut after a word where they run on: the link beside them leads to all of them.</summary>
    public HtmlWriter Excerpt(string text)
    {
        if (text.Length <= MostOfExcerpt)
            return Quotation(text);
        var end = text.LastIndexOf(' ', MostOfExcerpt);
        return Quotation(text[..(end < MostOfExcerpt / 2 ? MostOfExcerpt : end)] + "\u00A0\u2026");
    }

    public HtmlWriter Link(string anchor, string text, string? cssClass = null) =>
        Open("a", cssClass).Attribute("href", "#" + anchor).Text(text).Close("a");

    public HtmlWriter Number(string name, double value) => Attribute(name, Math.Round(value, 1).ToString(CultureInfo.InvariantCulture));

    public HtmlWriter Number(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));
}
