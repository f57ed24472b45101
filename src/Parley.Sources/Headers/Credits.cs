namespace Parley.Sources;

/// <summary>Lines that name who had a part in the report, beside the byline: "Reporting by ...; editing by ...", "... contributed to this report."</summary>
internal sealed class Credits
{
    private const int MaxWords = 60;

    private readonly PhraseIndex _phrases = new(Lexicon.Table("en/credits"));

    /// <summary>Whether the line is one; <paramref name="reporters"/> are those it names as the report's writers, else null.</summary>
    public bool IsCredit(PageLine line, List<PhraseMatch> buffer, out string? reporters)
    {
        reporters = null;
        buffer.Clear();
        if (line.Shape.Words is 0 or > MaxWords || line.Tokens.Length == 0)
            return false;
        _phrases.Find(line.Text, line.Tokens, buffer);
        foreach (var match in buffer)
        {
            if (_phrases.Table.Rows[match.Row][2] == "reporters" && match.End < line.Tokens.Length)
            {
                var end = line.Text.IndexOf(';', line.Tokens[match.End].Start);
                reporters ??= line.Text[line.Tokens[match.End].Start..(end < 0 ? line.Text.Length : end)].Trim(' ', '.', ')', ']');
            }
        }
        return buffer.Count > 0;
    }
}
