namespace Parley.Sources;

/// <summary>Words that stand before a line and do not belong to it: "Media caption" before a caption.</summary>
internal sealed class Prefixes
{
    private readonly PhraseIndex _phrases = new(Lexicon.Table("en/prefixes"));

    /// <summary>The line without them; the line itself where it has none.</summary>
    public PageLine Strip(PageLine line, List<PhraseMatch> buffer)
    {
        // One may follow the other; each round makes the line shorter.
        while (true)
        {
            buffer.Clear();
            _phrases.Find(line.Text, line.Tokens, buffer);
            if (buffer.Count == 0 || buffer[0].End >= line.Tokens.Length)
                return line;
            var isCaption = _phrases.Table.Rows[buffer[0].Row][2] == "caption";
            line = line.With(line.Text[line.Tokens[buffer[0].End].Start..], isCaption ? LineHints.Caption : LineHints.None);
        }
    }
}
