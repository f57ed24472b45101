namespace Parley.Sources;

/// <summary>The lexicons of tags and of class words.</summary>
internal sealed class HtmlWords
{
    private const int MaxAttribute = 400;

    private readonly Dictionary<string, TagKind> _tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClassKind> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClassKind>.AlternateLookup<ReadOnlySpan<char>> _classLookup;

    public HtmlWords()
    {
        foreach (var row in Lexicon.Table("html-tags").Rows)
        {
            // "fieldset" is furniture and a block: the first row counts.
            _tags.TryAdd(row[0], Enum.Parse<TagKind>(row[1], ignoreCase: true));
        }
        foreach (var row in Lexicon.Table("html-words").Rows)
            _classes[row[0]] = _classes.GetValueOrDefault(row[0]) | Enum.Parse<ClassKind>(row[1], ignoreCase: true);
        _classLookup = _classes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public TagKind KindOf(string tag) => _tags.GetValueOrDefault(tag);

    /// <summary>What a class, id or role says: its words, and each two that stand side by side.</summary>
    public ClassKind KindOfAttribute(string? value)
    {
        if (value is null || value.Length is 0 or > MaxAttribute)
            return ClassKind.None;
        var kinds = ClassKind.None;
        Span<char> pair = stackalloc char[128];
        var (previous, isFirst) = (0, true);
        for (var i = 0; i < value.Length;)
        {
            var end = WordEnd(value, i);
            if (end == i)
            {
                // A blank parts two classes; a hyphen, two words of one.
                isFirst = char.IsWhiteSpace(value[i]);
                previous = isFirst ? 0 : previous;
                i++;
                continue;
            }
            var length = Math.Min(end - i, 60);
            value.AsSpan(i, length).ToLowerInvariant(pair[previous..]);
            var word = pair.Slice(previous, length);
            _classLookup.TryGetValue(word, out var kind);
            if (isFirst && kind == ClassKind.Skip)
            {
                i = ClassEnd(value, end);
                continue;
            }
            kinds |= kind & ~ClassKind.Skip;
            if (previous > 0)
                kinds |= _classLookup.TryGetValue(pair[..(previous + length)], out var both) ? both : ClassKind.None;
            word.CopyTo(pair);
            (previous, isFirst) = (length, false);
            i = end;
        }
        return kinds;
    }

    private static int ClassEnd(string value, int at)
    {
        while (at < value.Length && !char.IsWhiteSpace(value[at]))
            at++;
        return at;
    }

    // A word ends at a mark, and before a capital that follows a small letter ("articleBody").
    private static int WordEnd(string value, int at)
    {
        var i = at;
        while (i < value.Length && char.IsAsciiLetter(value[i]) && (i == at || !(char.IsAsciiLetterUpper(value[i]) && char.IsAsciiLetterLower(value[i - 1]))))
            i++;
        return i;
    }
}
