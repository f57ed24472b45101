using Parley.Model;

namespace Parley.Pages;

/// <summary>One report's text, paragraph by paragraph, each as the kind of block it is.</summary>
internal sealed class ReportText
{
    private readonly HtmlWriter _html;
    private readonly ReportEntry _entry;
    private readonly Document _document;
    private readonly MarkedText _marked;
    private int _position;
    private int _block;

    public ReportText(PageContext page, ReportEntry entry, Document document)
    {
        _html = page.Html;
        _entry = entry;
        _document = document;
        _marked = new MarkedText(entry, document.Text);
    }

    /// <summary>The heading: the text's own headline where it begins with one, else the title that the page gave.</summary>
    public void Headline()
    {
        _html.Open("h3").Attribute("id", _entry.Anchor + "-title");
        if (!_document.Blocks.IsDefaultOrEmpty && _document.Blocks[0] is { Kind: BlockKind.Headline } first && NextLine() is { } line && first.Span.Overlaps(line))
        {
            _position = line.End;
            _html.Open("bdi");
            _marked.Write(_html, line);
            _html.Close("bdi");
        }
        else
        {
            _html.Quoted(_document.Title ?? _entry.Report.Title ?? _document.Source);
        }
        _html.Close("h3");
    }

    public void Body()
    {
        _html.Open("div", "text").Attribute("lang", _document.Language);
        while (NextLine() is { } line)
        {
            _position = line.End;
            Paragraph(line);
        }
        _html.Close("div");
    }

    private void Paragraph(TextSpan line)
    {
        var kind = KindOf(line);
        _html.Open("p", kind switch
        {
            BlockKind.Headline => "headline",
            BlockKind.Caption => "caption",
            BlockKind.Byline => "byline",
            BlockKind.Dateline => "dateline",
            _ => null,
        }).Attribute("dir", "auto");
        if (kind == BlockKind.Caption)
            _html.Element("span", "Caption", "label").Text(" ");
        _marked.Write(_html, line);
        _html.Close("p");
    }

    // The next line that has anything to read on it.
    private TextSpan? NextLine()
    {
        var text = _document.Text;
        for (var start = _position; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var line = new TextSpan(start, length < 0 ? text.Length : start + length).Trim(text);
            if (!line.IsEmpty)
                return line;
            start = length < 0 ? text.Length : start + length + 1;
        }
        return null;
    }

    // A dateline is a paragraph of its own kind only where it has the line to itself.
    private BlockKind KindOf(TextSpan line)
    {
        var blocks = _document.Blocks;
        while (_block < blocks.Length && blocks[_block].Span.End <= line.Start)
            _block++;
        if (_block >= blocks.Length || !blocks[_block].Span.Contains(line.Start))
            return BlockKind.Body;
        var block = blocks[_block];
        return block.Kind == BlockKind.Dateline && block.Span.End < line.End ? BlockKind.Body : block.Kind;
    }
}
