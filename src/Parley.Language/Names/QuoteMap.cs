namespace Parley.Language;

/// <summary>Which tokens stand between double quotation marks; a paragraph's end closes.</summary>
internal static class QuoteMap
{
    public static bool[] Of(AnnotatedDocument document)
    {
        var quoted = new bool[document.Tokens.Length];
        var paragraph = -1;
        var open = false;
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Paragraph != paragraph)
                (open, paragraph) = (false, sentence.Paragraph);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var flags = document.FlagsOf(i);
                if ((flags & TokenFlags.OpenQuote) != 0)
                    open = true;
                else if ((flags & TokenFlags.CloseQuote) != 0)
                    open = false;
                quoted[i] = open;
            }
        }
        return quoted;
    }
}
