namespace Parley.Sources;

/// <summary>Reads who wrote a report: "By Jane Doe", "Jane Doe, Staff writer", "Jane Doe and John Roe in Seoul".</summary>
internal sealed class Bylines
{
    private const int MaxWords = 22;
    private const int MaxLowerWords = 5;

    private static readonly char[] FieldMarks = ['|', '\u00B7', '\u2022'];

    private readonly Dictionary<string, BylineWord>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly HeaderWords _headerWords;

    public Bylines(HeaderWords headerWords)
    {
        _headerWords = headerWords;
        var words = new Dictionary<string, BylineWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Lexicon.Table("en/byline-words").Rows)
            words[row[0]] = Enum.Parse<BylineWord>(row[1], ignoreCase: true);
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The names of a line that begins with "By"; null where it is none.</summary>
    public string? Signed(PageLine line)
    {
        var tokens = line.Tokens;
        // "Posted by Jane Doe".
        var cue = tokens.Length > 2 && _headerWords.KindOf(tokens[0].Of(line.Text)) == HeaderWord.Published ? 1 : 0;
        if (tokens.Length < 2 || line.Shape.Words > MaxWords || line.Shape.Lower > MaxLowerWords || KindOf(line, tokens[cue]) != BylineWord.Cue)
            return null;
        var first = tokens[cue + 1].Key is ":" && tokens.Length > cue + 2 ? cue + 2 : cue + 1;
        if (!IsCapital(line, tokens[first]) || _headerWords.KindOf(tokens[first].Of(line.Text)) is not (HeaderWord.None or HeaderWord.Season) || line.Shape.EndsSentence && line.Shape.Lower > 3)
            return null;
        return Names(line, first);
    }

    /// <summary>The names behind a "by" within a line: "Posted on 3 March 2026 by Jane Doe"; null where there are none.</summary>
    public string? SignedWithin(PageLine line)
    {
        for (var i = 1; i + 1 < line.Tokens.Length; i++)
        {
            if (KindOf(line, line.Tokens[i]) == BylineWord.Cue)
                return Signed(line.With(line.Text[line.Tokens[i].Start..]));
        }
        return null;
    }

    /// <summary>The names in the first of three fields or more: "Jane Doe · The Harbour Ledger · Posted: Nov. 8, 2024"; null where that is no list of names.</summary>
    public string? FirstField(PageLine line)
    {
        var fields = line.Text.Split(FieldMarks, StringSplitOptions.TrimEntries);
        return fields.Length > 2 && fields[0].Length > 0 ? Listed(line.With(fields[0])) : null;
    }

    /// <summary>Whether the words end in one that stands before a writer's name: "Written by".</summary>
    public bool EndsInCue(ReadOnlySpan<char> label)
    {
        label = label.TrimEnd(" :");
        return _words.TryGetValue(label[(label.LastIndexOf(' ') + 1)..], out var kind) && kind == BylineWord.Cue;
    }

    /// <summary>The names of a line that is nothing but names, with a place or a role at most; null where it is none.</summary>
    public string? Listed(PageLine line)
    {
        var tokens = line.Tokens;
        if (tokens.Length < 2 || line.Shape.Words > MaxWords || line.Shape.EndsSentence)
            return null;
        var inName = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsMark)
            {
                if (tokens[i].Key is "-" or "'" or "." && inName > 0)
                    continue;
                if (tokens[i].Key is "|" or "(" || tokens[i].Key is "," or "-" && HasRole(line, i))
                    return IsName(inName) && HasRole(line, i) ? Names(line, 0) : null;
                if (tokens[i].Key is not ("," or ";") || !IsName(inName))
                    return null;
                inName = 0;
                continue;
            }
            // The part behind a hyphen or an apostrophe goes with the part before it, whatever its first letter.
            if (inName > 0 && IsJoined(line, tokens[i]))
                continue;
            switch (KindOf(line, tokens[i]))
            {
                case BylineWord.Joiner:
                    if (inName > 0 && !IsName(inName))
                        return null;
                    inName = 0;
                    break;
                case BylineWord.Place:
                    return IsName(inName) && tokens.Length - i <= 5 && IsCapital(line, tokens[^1]) ? Names(line, 0) : null;
                case BylineWord.None or BylineWord.Work when IsCapital(line, tokens[i]):
                    inName++;
                    break;
                default:
                    return null;
            }
        }
        return IsName(inName) ? Names(line, 0) : null;
    }

    /// <summary>Whether the line is the word before the names and no more: "By".</summary>
    public bool IsCue(PageLine line) => line.Tokens.Length is 1 or 2 && KindOf(line, line.Tokens[0]) == BylineWord.Cue && (line.Tokens.Length == 1 || line.Tokens[1].IsMark);

    /// <summary>Whether a word tells of a writer what she is or does: "Jane Doe is a reporter".</summary>
    public bool IsBioVerb(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var kind) && kind == BylineWord.Bio;

    /// <summary>Whether the line only says what a writer is: "Tribune Military Writer".</summary>
    public bool IsRole(PageLine line) =>
        line.Shape.Words is > 0 and <= 6 && line.Shape.Lower == 0 && line.Tokens.Length > 0 && KindOf(line, line.Tokens[^1]) == BylineWord.Role;

    /// <summary>The name that a line of the form "Jane Doe is the paper's economics editor" begins with; null where it is none.</summary>
    public string? Bio(PageLine line) => Bio(line, MaxWords);

    /// <inheritdoc cref="Bio(PageLine)"/>
    /// <param name="maxWords">Of the whole line.</param>
    public string? Bio(PageLine line, int maxWords)
    {
        var tokens = line.Tokens;
        var end = 0;
        while (end < tokens.Length && end < 6 && (IsCapital(line, tokens[end]) || end > 0 && (tokens[end].IsMark && tokens[end].Key is "-" or "." || IsJoined(line, tokens[end]))))
            end++;
        if (line.Shape.Words > maxWords || end is < 2 or >= 6 || KindOf(line, tokens[0]) != BylineWord.None || !IsBioVerb(tokens[end].Of(line.Text)))
            return null;
        for (var i = end + 1; i < tokens.Length && i < end + MaxWords; i++)
        {
            if (KindOf(line, tokens[i]) is BylineWord.Role or BylineWord.Work)
                return line.Text[..tokens[end - 1].End];
        }
        return null;
    }

    private static bool IsJoined(PageLine line, LineToken token) => token.Start > 0 && line.Text[token.Start - 1] is '-' or '\'' or '\u2019';

    private static bool IsName(int words) => words is >= 2 and <= 4;

    // The names end where a role, a date, a bar, a bracket or an address begins.
    private string? Names(PageLine line, int first)
    {
        var end = first;
        // "Our Special Correspondent": the role is the name.
        var isOffice = KindOf(line, line.Tokens[first]) == BylineWord.Never;
        for (; end < line.Tokens.Length; end++)
        {
            var token = line.Tokens[end];
            if (isOffice && token.Key is ",")
                break;
            if (isOffice && token.Key is not "," && KindOf(line, token) == BylineWord.Role)
                continue;
            if (IsUnnamed(line, end, first) || IsAddress(line, token))
                break;
            if (token.IsNumber || token.Key is "|" or "(" or "[" or "/" or "@" or ":" or ";" or "\u2022" or ">" || token.Key is "," or "-" && HasRole(line, end))
                break;
            if (token.IsWord && end > first && end + 1 < line.Tokens.Length && _headerWords.KindOf(token.Of(line.Text)) == HeaderWord.Filler && _headerWords.KindOf(line.Tokens[end + 1].Of(line.Text)) is HeaderWord.Published or HeaderWord.Updated)
                break;
            if (token.IsWord && end > first && char.IsLower(line.Text[token.Start]) && _headerWords.KindOf(token.Of(line.Text)) == HeaderWord.Filler)
                break;
            if (token.IsWord && (_headerWords.KindOf(token.Of(line.Text)) is HeaderWord.Published or HeaderWord.Updated || KindOf(line, token) is BylineWord.Place or BylineWord.Role))
                break;
        }
        while (end > first && (line.Tokens[end - 1].IsMark && line.Tokens[end - 1].Key is not "." || KindOf(line, line.Tokens[end - 1]) is BylineWord.Joiner))
            end--;
        return end > first ? line.Text[line.Tokens[first].Start..line.Tokens[end - 1].End] : null;
    }

    // "Jane Doe   jane.doe@ledger.example": the words of a mail address.
    private static bool IsAddress(PageLine line, LineToken token)
    {
        var rest = line.Text.AsSpan(token.Start);
        var blank = rest.IndexOf(' ');
        return (blank < 0 ? rest : rest[..blank]).Contains('@');
    }

    // "Jane Doe and a correspondent in Oslo": the second has no name.
    private bool IsUnnamed(PageLine line, int at, int first) => at > first && at + 1 < line.Tokens.Length
        && KindOf(line, line.Tokens[at]) == BylineWord.Joiner && KindOf(line, line.Tokens[at + 1]) == BylineWord.Never && !IsCapital(line, line.Tokens[at + 1]);

    // Behind a comma or a dash, up to six words, one of which is a role: ", Staff writer", "- Senior defence correspondent".
    private bool HasRole(PageLine line, int at)
    {
        if (line.Tokens[at].Key is "-" && at > 0 && line.Tokens[at - 1].End == line.Tokens[at].Start)
            return false;
        for (var i = at + 1; i < line.Tokens.Length && i <= at + 6; i++)
        {
            if (line.Tokens[i].Key is ",")
                return false;
            if (KindOf(line, line.Tokens[i]) == BylineWord.Role)
                return true;
        }
        return false;
    }

    private BylineWord KindOf(PageLine line, LineToken token) =>
        token.IsWord && _words.TryGetValue(token.Of(line.Text), out var kind) ? kind : BylineWord.None;

    private static bool IsCapital(PageLine line, LineToken token) => token.IsWord && char.IsUpper(line.Text[token.Start]);
}
