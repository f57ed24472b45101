namespace Parley.Pages;

/// <summary>What may be the name of an element or an attribute on these pages.</summary>
internal static class HtmlNames
{
    public static bool IsVoid(string element) => element is "meta" or "br" or "hr" or "input" or "link" or "wbr";

    /// <summary>Only for people who read the source: each of these begins a line.</summary>
    public static bool StartsLine(string element) => element is
        "html" or "head" or "meta" or "title" or "style" or "script" or "body" or "header" or "nav" or "main" or "footer" or "section" or "article" or "aside"
        or "div" or "figure" or "figcaption" or "details" or "summary" or "h1" or "h2" or "h3" or "h4" or "h5" or "p" or "blockquote" or "ul" or "ol" or "li"
        or "dl" or "dt" or "dd" or "table" or "caption" or "thead" or "tbody" or "tr" or "svg" or "g";

    public static void CheckElement(string element)
    {
        if (!IsName(element))
            throw new ArgumentException($"'{element}' is not the name of an element.", nameof(element));
    }

    public static void CheckAttribute(string name, string value)
    {
        if (!IsName(name) || name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || IsRefused(name))
            throw new ArgumentException($"'{name}' is not an attribute that these pages may have.", nameof(name));
        if (name == "href" && !value.StartsWith('#') && !LocalPage.Is(value))
            throw new ArgumentException($"'{value}' leaves the page.", nameof(value));
    }

    // Attributes that set styles past the policy, run something, or fetch something.
    private static bool IsRefused(string name) =>
        name is "style" or "src" or "srcdoc" or "srcset" or "action" or "formaction" or "background" or "ping" or "poster";

    private static bool IsName(string name)
    {
        if (name.Length == 0 || !char.IsAsciiLetter(name[0]))
            return false;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
                return false;
        }
        return true;
    }
}
