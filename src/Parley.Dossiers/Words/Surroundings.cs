using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The sentence that a fact's evidence stands in: evidence is often a bare amount, and "initially" stands before it.</summary>
internal static class Surroundings
{
    private const int Reach = 400;

    public static string Sentence(ReportEntry report, Fact fact)
    {
        var span = SentenceSpan(report, fact);
        return report.Document.Text[span.Start..span.End];
    }

    /// <summary>Where it stands.</summary>
    public static TextSpan SentenceSpan(ReportEntry report, Fact fact)
    {
        var text = report.Document.Text;
        var span = fact.Evidence[0].Span;
        var start = span.Start;
        while (start > 0 && span.Start - start < Reach && !Ends(text, start - 1))
            start--;
        var end = span.End;
        while (end < text.Length && end - span.End < Reach && !Ends(text, end))
            end++;
        return new(start, end);
    }

    // A line's end, or a full stop that neither closes an abbreviation of one letter ("U.S.") nor stands inside a number.
    private static bool Ends(string text, int i)
    {
        if (text[i] == '\n')
            return true;
        if (text[i] is not ('.' or '!' or '?'))
            return false;
        if (i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && text[i + 1] is not ('"' or '”' or '\''))
            return false;
        return i < 2 || char.IsLetterOrDigit(text[i - 2]) || text[i - 1] is not (>= 'A' and <= 'Z');
    }
}
