using System.Text;

namespace Parley.Pages;

/// <summary>Writes HTML and inline SVG. Everything that goes through <see cref="Text(string)"/> and <see cref="Attribute"/> is encoded, and there is no way round them but <see cref="Rendered"/>, for what a writer made before.</summary>
/// <remarks>
/// Names of elements and attributes are the program's own and are checked all the same; event handlers, inline styles and addresses that leave the
/// page are refused, so that the content security policy never has anything to block. Elements must be closed by name, in order.
/// </remarks>
internal sealed partial class HtmlWriter
{
    private readonly StringBuilder _out = new(1 << 16);
    private readonly Stack<string> _open = new();
    private bool _inTag;

    /// <summary>Characters written so far.</summary>
    public int Length => _out.Length;

    /// <summary>Opens an element; attributes may follow until its first content.</summary>
    public HtmlWriter Open(string element, string? cssClass = null)
    {
        HtmlNames.CheckElement(element);
        EndTag();
        if (HtmlNames.StartsLine(element))
            _out.Append('\n');
        _out.Append('<').Append(element);
        _inTag = true;
        if (HtmlNames.IsVoid(element))
            return this.Class(cssClass);
        _open.Push(element);
        return this.Class(cssClass);
    }

    /// <summary>Closes the innermost open element, which must be the one named.</summary>
    public HtmlWriter Close(string element)
    {
        EndTag();
        if (!_open.TryPop(out var innermost) || innermost != element)
            throw new InvalidOperationException($"</{element}> would close <{innermost}>.");
        _out.Append("</").Append(element).Append('>');
        return this;
    }

    /// <summary>An attribute of the element just opened; left out where the value is null.</summary>
    public HtmlWriter Attribute(string name, string? value)
    {
        if (value is null)
            return this;
        if (!_inTag)
            throw new InvalidOperationException($"The attribute {name} comes after its element's content.");
        HtmlNames.CheckAttribute(name, value);
        _out.Append(' ').Append(name).Append("=\"");
        HtmlText.Encode(_out, value);
        _out.Append('"');
        return this;
    }

    /// <summary>An attribute without a value.</summary>
    public HtmlWriter Flag(string name) => Attribute(name, "");

    public HtmlWriter Text(string? text) => Text(text.AsSpan());

    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        EndTag();
        HtmlText.Encode(_out, text);
        return this;
    }

    /// <summary>A style sheet or script of this assembly, as it is: the only text that is not encoded.</summary>
    public HtmlWriter Asset(string element, PageAsset asset)
    {
        Open(element);
        EndTag();
        _out.Append(asset.Text);
        return Close(element);
    }

    /// <summary>The document type, before anything else.</summary>
    public HtmlWriter DocumentType()
    {
        _out.Append("<!doctype html>");
        return this;
    }

    /// <summary>The page.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public override string ToString()
    {
        if (_open.TryPeek(out var open))
            throw new InvalidOperationException($"<{open}> is still open.");
        return _out.Append('\n').ToString();
    }

    /// <summary>What was written, without an end of its own.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public string Fragment()
    {
        if (_open.TryPeek(out var open))
            throw new InvalidOperationException($"<{open}> is still open.");
        return _out.ToString();
    }

    /// <summary>A fragment that another writer made, and that was kept since.</summary>
    public HtmlWriter Rendered(string fragment)
    {
        EndTag();
        _out.Append(fragment);
        return this;
    }

    private HtmlWriter Class(string? cssClass) => Attribute("class", cssClass);

    private void EndTag()
    {
        if (!_inTag)
            return;
        _out.Append('>');
        _inTag = false;
    }
}
