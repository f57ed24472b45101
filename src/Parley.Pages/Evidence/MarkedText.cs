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

    private readonly string _text;
    private readonly SortedSet<Piece> _waiting = new(Piece.ByPlace);
    private readonly List<int> _ends = [];

    public MarkedText(ReportEntry entry, string text)
    {
        _text = text;
        foreach (var mark in entry.Marks())
            _waiting.Add(new Piece(mark, mark.Span.Start, 0));
    }

    /// <summary>Writes one stretch of the text; stretches must come in order.</summary>
    public void Write(HtmlWriter html, TextSpan paragraph)
    {
        var position = paragraph.Start;
        while (_waiting.Min is { } piece && piece.Start < paragraph.End)
        {
            _waiting.Remove(piece);
            if (piece.Mark.Span.End <= paragraph.Start)
                continue;
            var start = Math.Max(piece.Start, paragraph.Start);
            position = WriteUpTo(html, position, start);
            var end = _ends.Count > 0 ? _ends[^1] : paragraph.End;
            Open(html, piece, Math.Min(end, piece.Mark.Span.End));
        }
        position = WriteUpTo(html, position, paragraph.End);
        html.Text(_text.AsSpan(position, paragraph.End - position));
    }

    private int WriteUpTo(HtmlWriter html, int from, int to)
    {
        while (_ends.Count > 0 && _ends[^1] <= to)
        {
            var end = _ends[^1];
            html.Text(_text.AsSpan(from, end - from)).Close("mark");
            from = end;
            _ends.RemoveAt(_ends.Count - 1);
        }
        html.Text(_text.AsSpan(from, to - from));
        return to;
    }

    private void Open(HtmlWriter html, Piece piece, int end)
    {
        var isFirst = piece.Number == 0;
        var anchor = piece.Mark.Anchor;
        if (_ends.Count >= MaxDepth)
        {
            // Too deep to mark: the place can still be reached.
            if (isFirst)
                html.Open("span").Attribute("id", anchor).Close("span");
            return;
        }
        html.Open("mark", MarkClasses.Of(piece.Mark.Kinds)).Attribute(isFirst ? "id" : "data-of", anchor);
        _ends.Add(end);
        if (end < piece.Mark.Span.End && piece.Number < MaxPieces)
            _waiting.Add(new Piece(piece.Mark, end, piece.Number + 1));
    }

    private sealed class Piece(Mark mark, int start, int number)
    {
        // The longer one goes around the shorter; among equals the one that began first.
        public static readonly Comparer<Piece> ByPlace = Comparer<Piece>.Create(static (a, b) =>
            a.Start != b.Start ? a.Start.CompareTo(b.Start)
            : a.Mark.Span.End != b.Mark.Span.End ? b.Mark.Span.End.CompareTo(a.Mark.Span.End)
            : a.Mark.Span.Start.CompareTo(b.Mark.Span.Start));

        public Mark Mark { get; } = mark;

        public int Start { get; } = start;

        public int Number { get; } = number;
    }
}
