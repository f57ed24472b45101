namespace Parley.Sources;

/// <summary>Cuts a line into words, numbers and marks; kinds of quotation marks and dashes are not told apart.</summary>
internal static class LineTokens
{
    // Signs that no pattern names.
    private const string Other = "\uFFFC";

    private static readonly string[] AsciiMarks = MakeAsciiMarks();

    public static LineToken[] Cut(string line)
    {
        var tokens = new List<LineToken>();
        var i = 0;
        while (i < line.Length)
        {
            if (char.IsWhiteSpace(line[i]))
            {
                i++;
                continue;
            }
            var start = i;
            var key = Next(line, ref i);
            // A run of one mark ("--", "...", "***") is one token.
            if (key is not null and not "0")
            {
                while (i < line.Length && Mark(line[i]) == key && key is not ("(" or ")" or "[" or "]"))
                    i++;
            }
            tokens.Add(new(start, i, key));
        }
        return [.. tokens];
    }

    /// <summary>The mark as patterns write it.</summary>
    public static string Mark(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' => "'",
        '\u201C' or '\u201D' or '\u00AB' => "\"",
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => "-",
        '\u2026' => ".",
        '\u00B7' or '\u2022' or '\u2027' or '\u30FB' or '\u25CF' or '\u25AA' => "\u2022",
        '\u00BB' or '\u203A' or '\u2192' or '\u25B6' or '\u25BA' => ">",
        '\uFF5C' or '\u2502' => "|",
        < '\x80' => AsciiMarks[c],
        '\u00A9' => "\u00A9",
        _ => Other,
    };

    private static string? Next(string line, ref int i)
    {
        if (char.IsLetter(line[i]) || char.IsSurrogate(line[i]))
        {
            while (i < line.Length && (char.IsLetterOrDigit(line[i]) || char.IsSurrogate(line[i])))
                i++;
            return null;
        }
        if (!char.IsAsciiDigit(line[i]))
            return Mark(line[i++]);
        while (i < line.Length && (char.IsAsciiDigit(line[i]) || line[i] is '.' or ',' && i + 1 < line.Length && char.IsAsciiDigit(line[i + 1])))
            i++;
        return "0";
    }

    private static string[] MakeAsciiMarks()
    {
        var marks = new string[128];
        for (var i = 0; i < marks.Length; i++)
            marks[i] = ((char)i).ToString();
        return marks;
    }
}
