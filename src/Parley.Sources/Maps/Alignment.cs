namespace Parley.Sources;

/// <summary>Finds each paragraph of a clean text among the visible characters of its source: behind the paragraph before it, else anywhere; whole, else by its beginning.</summary>
internal sealed class Alignment(string text, VisibleText visible)
{
    // Long enough that the same letters seldom stand elsewhere.
    private const int Anchor = 24;

    // Characters that the reader leaves out of a word, or the page puts into one.
    private const int MaxSkip = 12;

    public void Fill(int[] start, int[] end)
    {
        var at = 0;
        for (var line = 0; line < text.Length;)
        {
            var length = text.AsSpan(line).IndexOf('\n');
            length = length < 0 ? text.Length - line : length;
            var found = Find(text.AsSpan(line, length), at);
            if (found >= 0)
                at = Walk(line, line + length, found, start, end);
            line += length + 1;
        }
    }

    private int Find(ReadOnlySpan<char> line, int from)
    {
        var key = string.Concat(line.ToString().Where(c => !char.IsWhiteSpace(c)).Take(Anchor));
        if (key.Length == 0)
            return -1;
        var found = visible.Text.IndexOf(key, Math.Min(from, visible.Text.Length), StringComparison.Ordinal);
        return found >= 0 ? found : visible.Text.IndexOf(key, StringComparison.Ordinal);
    }

    /// <summary>Takes the paragraph's characters one by one as far as they go; gives the place behind the last.</summary>
    private int Walk(int from, int to, int at, int[] start, int[] end)
    {
        for (var i = from; i < to && at < visible.Text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            var skip = visible.Text.AsSpan(at, Math.Min(MaxSkip, visible.Text.Length - at)).IndexOf(text[i]);
            if (skip < 0)
                continue;
            at += skip;
            (start[i], end[i]) = (visible.Start[at], visible.End[at]);
            at++;
        }
        return at;
    }
}
