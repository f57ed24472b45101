using Parley.Model;

namespace Parley.Language;

/// <summary>Cuts marks off the ends of a content.</summary>
internal static class ContentSpan
{
    /// <summary>The span of the tokens without quotation marks, commas and stops at its ends; null where nothing is left.</summary>
    public static TextSpan? Trim(AnnotatedDocument document, int first, int end)
    {
        while (first < end && IsEdge(document, first, atEnd: false))
            first++;
        while (end > first && IsEdge(document, end - 1, atEnd: true))
            end--;
        return first < end ? document.SpanOf(first, end) : null;
    }

    private static bool IsEdge(AnnotatedDocument document, int token, bool atEnd)
    {
        if ((document.FlagsOf(token) & (TokenFlags.OpenQuote | TokenFlags.CloseQuote)) != 0)
            return true;
        var text = document.TextOf(token);
        return text is "," or ";" or ":" or "--" or "\u2014" or "\u2013" or "'" or "\u2018" or "\u2019" || atEnd && text is "." or "!" or "?" or "-" or "(" || !atEnd && text is ")" or "-";
    }
}
