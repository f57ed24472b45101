using System.Text;

namespace Parley.Sources;

/// <summary>Cuts a page's text into paragraphs at the edges of its blocks.</summary>
internal sealed class HtmlParagraphs
{
    private const int MinCellLetters = 80;
    private const int MaxBrokenLine = 40;

    // A class that names a small thing, on an element that holds far more, names something else: the page of an author, a report with a byline.
    private const int MaxBylineLetters = 400;
    private const int MaxDateLetters = 250;
    private const int MaxLabelLetters = 40;
    private const int MaxCaptionLetters = 1500;

    private readonly List<HtmlNode> _nodes;
    private readonly StringBuilder _text = new();
    private readonly List<HtmlParagraph> _paragraphs = [];
    private readonly Stack<int> _blockEnds = new();
    private int _first = -1;
    private int _lastParent = -1;
    private int _linkEnd;
    private int _linked;
    private int _letters;
    private LineHints _hints;
    private bool _afterImage;

    private HtmlParagraphs(List<HtmlNode> nodes) => _nodes = nodes;

    public static List<HtmlParagraph> Cut(List<HtmlNode> nodes)
    {
        Prepare(nodes);
        var cutter = new HtmlParagraphs(nodes);
        for (var i = 0; i < nodes.Count; i++)
            cutter.Visit(i);
        cutter.Flush();
        return cutter._paragraphs;
    }

    private static void Prepare(List<HtmlNode> nodes)
    {
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            var node = nodes[i];
            node.Letters += Ink(node.Text);
            if (node.Parent >= 0)
                nodes[node.Parent].Letters += node.Letters;
        }
        foreach (var node in nodes)
        {
            node.Hints = OwnHints(node) | (node.Parent >= 0 ? nodes[node.Parent].Hints : LineHints.None);
            node.IsPreformatted = node.Tag == "pre" || node.Parent >= 0 && nodes[node.Parent].IsPreformatted;
        }
    }

    private static int Ink(string? text)
    {
        var ink = 0;
        foreach (var c in text.AsSpan())
            ink += char.IsWhiteSpace(c) ? 0 : 1;
        return ink;
    }

    private static LineHints OwnHints(HtmlNode node)
    {
        var hints = node.Tag switch
        {
            "figcaption" or "figure" => LineHints.Caption,
            "h2" or "h3" or "h4" or "h5" or "h6" => LineHints.Heading,
            "li" => LineHints.ListItem,
            "time" => LineHints.Date,
            "tr" => LineHints.Table,
            _ => LineHints.None,
        };
        if ((node.Class & ClassKind.Caption) != 0)
            hints |= LineHints.Caption;
        if (node.Letters > MaxCaptionLetters)
            hints &= ~LineHints.Caption;
        if (((node.Class & ClassKind.Byline) != 0 || node.Property is "author" or "creator" || node.IsAuthorLink) && node.Letters <= MaxBylineLetters)
            hints |= LineHints.Byline;
        if (((node.Class & ClassKind.Date) != 0 || node.Property is "datePublished" or "dateModified") && node.Letters <= MaxDateLetters)
            hints |= LineHints.Date;
        if ((node.Class & ClassKind.Pullquote) != 0)
            hints |= LineHints.Pullquote;
        return hints;
    }

    private void Visit(int index)
    {
        while (_blockEnds.Count > 0 && _blockEnds.Peek() <= index)
        {
            Flush();
            _blockEnds.Pop();
        }
        var node = _nodes[index];
        if (node.Text is { } text)
            Append(text, index);
        else if (IsBlock(node) || IsLabelInHeading(index))
        {
            Flush();
            _blockEnds.Push(node.End);
        }
        else
            VisitInline(node);
    }

    private void VisitInline(HtmlNode node)
    {
        switch (node.Tag)
        {
            case "br":
                Break();
                break;
            case "img" or "picture":
                _afterImage = true;
                break;
            case "a":
                _linkEnd = Math.Max(_linkEnd, node.End);
                break;
            case "td" or "th" or "wbr":
                _text.Append(node.Tag == "wbr" ? "" : " ");
                break;
        }
    }

    // "<h2>Why the talks failed<span class="date">6 January 2020</span></h2>"
    private bool IsLabelInHeading(int index)
    {
        var node = _nodes[index];
        return (node.Class & (ClassKind.Date | ClassKind.Byline)) != 0 && node.Tag is "span" or "small" or "time" && node.Letters is > 0 and <= MaxLabelLetters
            && (node.Hints & LineHints.Heading) != 0 && node.Parent >= 0 && _nodes[node.Parent].Letters > node.Letters;
    }

    private static bool IsBlock(HtmlNode node) => node.Kind is TagKind.Block or TagKind.Drop || node.Kind == TagKind.Cell && node.Letters > MinCellLetters;

    private void Append(string text, int index)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            // What holds of all of the paragraph's words holds of the paragraph.
            _hints = _first < 0 ? _nodes[index].Hints : _hints & _nodes[index].Hints;
            _first = _first < 0 ? index : _first;
        }
        if (IsSeam(text, index))
            _text.Append(' ');
        if (!string.IsNullOrWhiteSpace(text))
            _lastParent = _nodes[index].Parent;
        var letters = _nodes[index].Letters;
        _letters += letters;
        _linked += index < _linkEnd ? letters : 0;
        _text.Append(text);
    }

    // "<span>Research</span><span>7 April 2020</span>": style parts them, nothing else does.
    private bool IsSeam(string text, int index)
    {
        if (_text.Length == 0 || text.Length == 0 || _lastParent < 0)
            return false;
        var parent = _nodes[index].Parent;
        if (parent == _lastParent || parent < 0 || _nodes[parent].Tag != "span" || _nodes[_lastParent].Tag != "span" || _nodes[_lastParent].End != parent)
            return false;
        var (before, after) = (_text[^1], text[0]);
        return char.IsLower(before) && (char.IsUpper(after) || char.IsAsciiDigit(after));
    }

    // One break inside running text is a space; behind a sentence, behind a short line or before another break it ends the paragraph.
    private void Break()
    {
        if (_first < 0)
            return;
        if (_nodes[_first].IsPreformatted)
        {
            _text.Append('\n');
            return;
        }
        var last = LastInk();
        if (_text.Length < MaxBrokenLine || last is '.' or '!' or '?' or '"' or '\u201D' or ':' || _text[^1] == '\u2028')
            Flush();
        else
            _text.Append('\u2028');
    }

    private char LastInk()
    {
        for (var i = _text.Length - 1; i >= 0; i--)
        {
            if (!char.IsWhiteSpace(_text[i]))
                return _text[i];
        }
        return ' ';
    }

    // A large first letter in an element of its own ("T" and "he talks ended") goes with its word.
    private void Add(HtmlParagraph paragraph)
    {
        if (_paragraphs.Count > 0 && _paragraphs[^1].Text is [>= 'A' and <= 'Z'] && char.IsLower(paragraph.Text[0]))
        {
            paragraph = paragraph with { Text = _paragraphs[^1].Text + paragraph.Text };
            _paragraphs.RemoveAt(_paragraphs.Count - 1);
        }
        _paragraphs.Add(paragraph);
    }

    private void Flush()
    {
        if (_first >= 0)
        {
            var isPreformatted = _nodes[_first].IsPreformatted;
            var text = isPreformatted ? _text.ToString() : TextNormalizer.NormalizeWithEntities(_text.ToString());
            var share = _letters == 0 ? 0 : (double)_linked / _letters;
            var hints = _hints | (_afterImage ? LineHints.AfterImage : LineHints.None) | LineHints.AfterGap;
            if (text.Length > 0)
                Add(new(text, _first, hints, share, isPreformatted));
            _afterImage = false;
        }
        _text.Clear();
        _lastParent = -1;
        _first = -1;
        _linked = 0;
        _letters = 0;
    }
}
