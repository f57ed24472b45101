using Parley.Model;

namespace Parley.Sources;

/// <summary>
/// From places in a document's clean text back to the source's bytes, so that evidence can be shown in the page as it was saved. Made after the fact: the page's visible characters, each
/// with the bytes it stands on, are walked along the document's paragraphs, which stand in the page in the same order.
/// </summary>
public sealed class SourceMap
{
    private readonly int[] _start;
    private readonly int[] _end;

    private SourceMap(int[] start, int[] end) => (_start, _end) = (start, end);

    /// <summary>The map of a document that was read from the item.</summary>
    public static SourceMap Of(SourceItem item, Document document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        var decoded = SourceText.Of(item);
        var visible = VisibleText.Of(decoded, item.Clean || !FormatSniffer.IsHtml(item, decoded.Text));
        var (start, end) = (Filled(document.Text.Length), Filled(document.Text.Length));
        new Alignment(document.Text, visible).Fill(start, end);
        return new(start, end);
    }

    /// <summary>
    /// The bytes that the span's words stand on, markup between them included: first byte, and behind the last. Null where the words stand nowhere in the source as they are, as with
    /// text from structured data.
    /// </summary>
    public (int Start, int End)? Bytes(TextSpan span)
    {
        var (first, last) = (-1, -1);
        for (var i = span.Start; i < span.End && i < _start.Length; i++)
        {
            if (_start[i] < 0)
                continue;
            first = first < 0 ? _start[i] : Math.Min(first, _start[i]);
            last = Math.Max(last, _end[i]);
        }
        return first < 0 ? null : (first, last);
    }

    private static int[] Filled(int length)
    {
        var array = new int[length];
        Array.Fill(array, -1);
        return array;
    }
}
