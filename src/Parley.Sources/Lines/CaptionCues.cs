using System.Globalization;

namespace Parley.Sources;

/// <summary>Tells a picture's caption: "This photo shows ... (Wire)", "..., second from left, talks with ... / Courtesy of the ministry".</summary>
internal sealed class CaptionCues(Outlets outlets, PrintedDates dates)
{
    private const int Threshold = 2;
    private const int MaxWords = 110;
    private const int CreditTokens = 16;
    private const int MaxWeakWords = 60;

    private readonly PhraseIndex _phrases = new(Lexicon.Table("en/caption-cues"));

    public bool IsCaption(PageLine line, List<PhraseMatch> buffer)
    {
        if (line.Has(LineHints.Caption))
            return true;
        if (line.Shape.Words is 0 or > MaxWords || line.Tokens.Length == 0 || line.Text[^1] == ':')
            return false;
        buffer.Clear();
        _phrases.Find(line.Text, line.Tokens, buffer);
        var (opener, scene, credit) = (0, 0, BracketCredit(line));
        foreach (var match in buffer)
        {
            var weight = int.Parse(_phrases.Table.Rows[match.Row][3], CultureInfo.InvariantCulture);
            switch (_phrases.Table.Rows[match.Row][2])
            {
                case "opener":
                    opener = Math.Max(opener, weight);
                    break;
                case "scene":
                    scene = Math.Max(scene, weight);
                    break;
                case "credit" when IsCreditPlace(line, match):
                    credit = Math.Max(credit, weight);
                    break;
            }
        }
        return opener >= Threshold || credit >= Threshold || IsWeakCaption(line, opener, scene, credit);
    }

    // Small marks count together only where nobody is quoted: a caption seldom is, a paragraph often.
    private bool IsWeakCaption(PageLine line, int opener, int scene, int credit)
    {
        if (line.Shape.Words > MaxWeakWords || line.Text.AsSpan().ContainsAny('"', '\u201C', '\u201D'))
            return false;
        var image = line.Has(LineHints.AfterImage) && !line.Has(LineHints.AfterGap) ? 1 : 0;
        var others = opener + credit + image + (scene > 0 && EndsInDate(line.Text) ? 1 : 0);
        return others > 0 && scene + others >= Threshold;
    }

    // "A minister leaves for the night in Washington, U.S., March 21, 2020.": what is told in the present, with the day and the year behind it.
    private bool EndsInDate(string text)
    {
        for (var i = Math.Max(0, text.Length - 20); i < text.Length; i++)
        {
            if (dates.TryRead(text, i, out var date, out var end) && date.Year > 0 && text.AsSpan(end).Trim(" .)").IsEmpty)
                return true;
        }
        return false;
    }

    // The line's last words, which no full stop follows, or which stand in brackets.
    private static bool IsCreditPlace(PageLine line, PhraseMatch match)
    {
        if (match.First < line.Tokens.Length - CreditTokens)
            return false;
        return !line.Shape.EndsSentence || line.Tokens[match.First].Start >= BracketTail.Start(line.Text);
    }

    // "Jane Doe/The Harbour Ledger": at least three words, each with a capital.
    private static bool IsNames(ReadOnlySpan<char> credit)
    {
        var words = 0;
        if (credit.Contains(','))
            return false;
        foreach (var range in credit.SplitAny(' ', '/'))
        {
            var word = credit[range];
            if (word.IsEmpty)
                continue;
            words++;
            if (!char.IsUpper(word[0]) && word is not ("of" or "the" or "for" or "via" or "and"))
                return false;
        }
        return words >= 3;
    }

    /// <summary>"(Wire)" at the end is a small mark; "(Jane Doe/Wire)" and "[Jane Doe/Wire]" are a credit.</summary>
    private int BracketCredit(PageLine line)
    {
        var text = line.Text;
        var open = BracketTail.Start(text);
        if (open >= text.Length)
            return 0;
        var last = text.AsSpan(open).TrimEnd();
        var inside = last[(last.LastIndexOfAny('(', '[') + 1)..^1];
        var slash = inside.LastIndexOf('/');
        if (slash >= 0)
            return IsNames(inside) || outlets.Find(inside[(slash + 1)..]) is not null || outlets.Find(inside[..slash]) is not null ? Threshold : 1;
        return outlets.Find(inside) is not null ? 1 : 0;
    }
}
