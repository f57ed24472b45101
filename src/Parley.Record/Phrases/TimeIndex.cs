using Parley.Language;

namespace Parley.Record;

/// <summary>The time expressions of a document by place.</summary>
internal static class TimeIndex
{
    /// <summary>The expression that begins at the token; null where none does.</summary>
    public static TimeMention? StartingAt(AnnotatedDocument document, int token)
    {
        if (token < 0 || token >= document.Tokens.Length)
            return null;
        var index = From(document, document.Tokens[token].Span.Start);
        return index < document.Times.Length && document.Times[index].Span.Start == document.Tokens[token].Span.Start ? document.Times[index] : null;
    }

    /// <summary>The expression that holds the token; null outside all of them.</summary>
    public static TimeMention? Holding(AnnotatedDocument document, int token)
    {
        if (token < 0 || token >= document.Tokens.Length)
            return null;
        var span = document.Tokens[token].Span;
        for (var index = From(document, span.End) - 1; index >= Math.Max(0, From(document, span.End) - 3); index--)
        {
            if (document.Times[index].Span.Contains(span))
                return document.Times[index];
        }
        return null;
    }

    /// <summary>The index of the first expression that begins at or after the position.</summary>
    public static int From(AnnotatedDocument document, int position)
    {
        var (low, high) = (0, document.Times.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Times[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
