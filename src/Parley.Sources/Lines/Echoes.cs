namespace Parley.Sources;

/// <summary>Words of the report that its page shows twice: a sentence in large letters, a summary that is the first paragraph, a paragraph repeated.</summary>
internal static class Echoes
{
    private const int MinLetters = 40;
    private const int MaxWords = 60;
    private const int MaxLines = 1000;
    private const int MaxText = 400_000;

    // So near the top a line that comes again is the page's summary, not the report's own sentence.
    private const int TopLines = 3;

    public static void Drop(List<PageLine> lines)
    {
        var open = lines.FindAll(line => line.IsOpen);
        if (open.Count is < 2 or > MaxLines || open.Sum(line => (long)line.Text.Length) > MaxText)
            return;
        var keys = open.ConvertAll(line => Key(line.Text));
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var (repeats, summary) = (0, -1);
        for (var i = 0; i < open.Count; i++)
        {
            if (keys[i].Length < MinLetters || places.TryAdd(keys[i], i))
                continue;
            repeats++;
            summary = places[keys[i]] < TopLines && i > places[keys[i]] + 1 ? places[keys[i]] : summary;
        }
        if (repeats == 1 && summary >= 0)
            open[summary].Become(LineRole.Furniture, "echo");
        DropQuotes(open, keys);
    }

    // A line that says in large letters what a paragraph says in the text. Where several in a row come again, the report itself says them twice: a statement quoted, then printed whole.
    private static void DropQuotes(List<PageLine> open, List<string> keys)
    {
        var isEcho = new bool[open.Count + 1];
        for (var i = 0; i < open.Count; i++)
        {
            if (!open[i].IsOpen || keys[i].Length < MinLetters || open[i].Shape.Words > MaxWords)
                continue;
            isEcho[i] = keys.Exists(key => key.Length > keys[i].Length && key.Contains(keys[i], StringComparison.Ordinal));
        }
        for (var i = 0; i < open.Count; i++)
        {
            if (isEcho[i] && !isEcho[i + 1] && (i == 0 || !isEcho[i - 1]))
                open[i].Become(LineRole.Furniture, "echo");
        }
    }

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
