using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>The amounts of a document by place.</summary>
internal static class QuantityIndex
{
    /// <summary>The index of the first amount that ends after the position.</summary>
    public static int From(AnnotatedDocument document, int position)
    {
        var (low, high) = (0, document.Quantities.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Quantities[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The amounts that share a character with the span, in text order.</summary>
    public static IEnumerable<QuantityMention> In(AnnotatedDocument document, TextSpan span)
    {
        for (var i = From(document, span.Start); i < document.Quantities.Length && document.Quantities[i].Span.Start < span.End; i++)
            yield return document.Quantities[i];
    }
}
