using Parley.Model;

namespace Parley.Pages;

/// <summary>Writes a report's text paragraph by paragraph with its marks nested properly.</summary>
/// <remarks>
/// Marks are ranges and may cross; elements are a tree. A mark that would cross the end of the one around it is cut there and goes on
/// behind it: the first piece carries the id, the others say whose they are. Depth and pieces are bounded, since texts can be hostile.
/// </remarks>
internal sealed class MarkedText
{
    private const int MaxDepth = 24;
    private const int MaxPieces = 12;

    private readonly ReportEntry _entry;
    private readonly string _text;
    private readonly PriorityQueue<Piece, (int Start, int Longest, int Order)> _waiting = new();
    private readonly Stack<int> _ends = new();

    public MarkedText(ReportEntry entry, string text)
    {
        _entry = entry;
        _text = text;
        foreach (var mark in entry.Marks())
            Wait(new Piece(mark, mark.Span.Start, 0));
    }

    /// <summary>Writes one stretch of the text; stretches must come in order.</summary>
    public void Write(HtmlWriter html, TextSpan paragraph)
    {
        var position = paragraph.Start;
        while (_waiting.TryPeek(out var piece, out _) && piece.Start < paragraph.End)
        {
            _waiting.Dequeue();
            if (piece.Mark.Span.End <= paragraph.Start)
                continue;
            var start = Math.Max(piece.Start, paragraph.Start);
            position = WriteUpTo(html, position, start);
            var end = _ends.TryPeek(out var around) ? around : paragraph.End;
            Open(html, piece, Math.Min(end, piece.Mark.Span.End));
        }
        position = WriteUpTo(html, position, paragraph.End);
        html.Text(_text.AsSpan(position, paragraph.End - position));
    }

    private int WriteUpTo(HtmlWriter html, int from, int to)
    {
        while (_ends.TryPeek(out var end) && end <= to)
        {
            html.Text(_text.AsSpan(from, end - from)).Close("mark");
            from = end;
            _ends.Pop();
        }
        html.Text(_text.AsSpan(from, to - from));
        return to;
    }

    private void Open(HtmlWriter html, Piece piece, int end)
    {
        var isFirst = piece.Number == 0;
        var anchor = _entry.AnchorAt(piece.Mark.Span);
        if (_ends.Count >= MaxDepth)
        {
            // Too deep to mark: the place can still be reached.
            if (isFirst)
                html.Open("span").Attribute("id", anchor).Close("span");
            return;
        }
        html.Open("mark", MarkClasses.Of(piece.Mark.Kinds)).Attribute(isFirst ? "id" : "data-of", anchor);
        _ends.Push(end);
        if (end < piece.Mark.Span.End && piece.Number < MaxPieces)
            Wait(new Piece(piece.Mark, end, piece.Number + 1));
    }

    private void Wait(Piece piece) => _waiting.Enqueue(piece, (piece.Start, -piece.Mark.Span.End, _waiting.Count));

    private readonly record struct Piece(Mark Mark, int Start, int Number);
}
