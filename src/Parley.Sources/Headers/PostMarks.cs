namespace Parley.Sources;

/// <summary>What programs print of a report above its first paragraph: "January 13, 2020 at 08:45 AM | categories: Trade | View Comments", "asked Feb 6, 2014 at 20:37".</summary>
internal sealed class PostMarks(HeaderWords words, PrintedDates dates)
{
    private const int MaxWords = 25;
    private const int MaxWordsBefore = 4;

    /// <summary>Whether the line is such a mark: no sentence, no heading, with a whole date among its first words.</summary>
    public bool Read(PageLine line, PageFacts facts, out HeaderDate date)
    {
        date = default;
        if (!facts.IsHtml || line.Shape.Words > MaxWords || line.Shape.EndsSentence || line.Has(LineHints.Heading | LineHints.Headline | LineHints.Caption | LineHints.ListItem))
            return false;
        var label = HeaderWord.None;
        var before = 0;
        for (var i = 0; i < line.Text.Length && before <= MaxWordsBefore;)
        {
            if (dates.TryRead(line.Text, i, out var printed, out _) && printed.ToDay() is { } day)
            {
                date = new(day, label);
                return true;
            }
            var end = i;
            while (end < line.Text.Length && char.IsLetterOrDigit(line.Text[end]))
                end++;
            if (end > i)
            {
                var kind = words.KindOf(line.Text.AsSpan(i, end - i));
                label = kind is HeaderWord.Published or HeaderWord.Updated ? kind : label;
                before++;
            }
            i = Math.Max(end, i + 1);
        }
        return false;
    }

    /// <summary>Where the first date with a year, or the word of publishing before it, begins behind <paramref name="from"/>; -1 where there is none.</summary>
    public int DateStart(string text, int from)
    {
        var mark = -1;
        for (var i = Math.Max(from, 0); i < text.Length;)
        {
            if (dates.TryRead(text, i, out var printed, out _) && printed.Year > 0)
                return mark >= 0 ? mark : i;
            var end = i;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (end > i)
            {
                var kind = words.KindOf(text.AsSpan(i, end - i));
                if (kind == HeaderWord.None)
                    mark = -1;
                else if (mark < 0)
                    mark = i;
            }
            i = Math.Max(end, i + 1);
        }
        return -1;
    }
}
