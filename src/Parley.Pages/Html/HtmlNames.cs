using System.Collections.Frozen;

namespace Parley.Pages;

/// <summary>What may be the name of an element or an attribute on these pages.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Void =
        FrozenSet.Create(StringComparer.Ordinal, "meta", "br", "hr", "input", "link", "wbr");

    // Only for people who read the source: each of these begins a line.
    private static readonly FrozenSet<string> Lines = FrozenSet.Create(
        StringComparer.Ordinal,
        "html", "head", "meta", "title", "style", "script", "body", "header", "nav", "main", "footer", "section", "article", "aside", "dialog", "div", "figure", "figcaption",
        "details", "summary", "h1", "h2", "h3", "h4", "h5", "p", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "svg", "g", "form");

    // Attributes that run scripts, set styles past the policy, or fetch something.
    private static readonly FrozenSet<string> Refused =
        FrozenSet.Create(StringComparer.Ordinal, "style", "src", "srcdoc", "srcset", "action", "formaction", "background", "ping", "poster");

    public static bool IsVoid(string element) => Void.Contains(element);

    public static bool StartsLine(string element) => Lines.Contains(element);

    public static void CheckElement(string element)
    {
        if (!IsName(element))
            throw new ArgumentException($"'{element}' is not the name of an element.", nameof(element));
    }

    public static void CheckAttribute(string name, string value)
    {
        if (!IsName(name) || name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || Refused.Contains(name))
            throw new ArgumentException($"'{name}' is not an attribute that these pages may have.", nameof(name));
        if (name == "href" && !value.StartsWith('#'))
            throw new ArgumentException($"'{value}' leaves the page.", nameof(value));
    }

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
