using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Parley.Sources;

/// <summary>Templates that hold the report itself until a script shows it: <c>&lt;script type="text/template"&gt;</c> in the element of the body, <c>&lt;template shadowrootmode&gt;</c>.</summary>
internal sealed class HtmlTemplates(HtmlParserOptions options)
{
    // A shorter one is a button, a picture, an advertisement.
    private const int MinLetters = 300;

    public static bool IsTemplate(INode node) => node is IHtmlTemplateElement || node is IHtmlScriptElement { Type: { } type }
        && (type.Contains("template", StringComparison.OrdinalIgnoreCase) || type.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    /// <summary>What stands in a template; null where it holds places to be filled in, or little text.</summary>
    /// <param name="isInReport">Whether it stands in the page's article or body.</param>
    public INode? ContentOf(INode node, bool isInReport) => node switch
    {
        IHtmlTemplateElement template when template.HasAttribute("shadowrootmode") || isInReport && IsText(template.Content.TextContent) => template.Content,
        IHtmlScriptElement script when isInReport && script.TextContent is var text && IsText(text) && text.Contains('<', StringComparison.Ordinal) => new HtmlParser(options).ParseDocument(text).Body,
        _ => null,
    };

    private static bool IsText(string text) =>
        text.Length >= MinLetters && !text.Contains("{{", StringComparison.Ordinal) && !text.Contains("<%", StringComparison.Ordinal) && !text.Contains("${", StringComparison.Ordinal);
}
