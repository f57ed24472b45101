using System.Globalization;

namespace Parley.Sources;

/// <summary>The outward look of a line: how long, how it ends, how many capitals.</summary>
internal sealed class LineShape
{
    private const int MinSentenceWords = 6;
    private const int MinProseWords = 25;

    public LineShape(string text)
    {
        var inWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var isWord = char.IsLetterOrDigit(text[i]) || inWord && text[i] is '\'' or '\u2019' or '-' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
            if (isWord && !inWord)
            {
                Words++;
                Capitals += char.IsUpper(text[i]) ? 1 : 0;
                Lower += char.IsLower(text[i]) ? 1 : 0;
            }
            inWord = isWord;
            Wide += text[i] >= '\u2E80' && char.GetUnicodeCategory(text[i]) == UnicodeCategory.OtherLetter ? 1 : 0;
        }
        EndsSentence = Ends(text);
    }

    public int Words { get; }

    /// <summary>Words that begin with a capital.</summary>
    public int Capitals { get; }

    /// <summary>Words that begin with a small letter.</summary>
    public int Lower { get; }

    /// <summary>Letters of scripts that write without spaces, or with long words.</summary>
    public int Wide { get; }

    /// <summary>Whether it ends as a sentence does, closing quotation marks, brackets and a credit in brackets aside.</summary>
    public bool EndsSentence { get; }

    public bool IsProse => EndsSentence && (Words >= MinSentenceWords || Wide >= 15) && (Lower > 0 || Wide > 0) || Words >= MinProseWords && Lower * 2 > Words;

    /// <summary>Whether most of its words have a capital, as headlines of many desks have.</summary>
    public bool IsTitleCase => Words > 0 && Capitals * 3 >= Words * 2;

    private static bool Ends(string text)
    {
        var end = BracketTail.Start(text);
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or ')' or ']' or '\u300D'))
            end--;
        return end > 0 && text[end - 1] is '.' or '!' or '?' or '\u2026' or '\u3002';
    }
}
