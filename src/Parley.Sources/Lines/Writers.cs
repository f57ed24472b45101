namespace Parley.Sources;

/// <summary>Compares lines with the names that the page gives for the report's writers.</summary>
internal static class Writers
{
    private const int MaxWords = 16;
    private const int MinLetters = 5;

    /// <summary>Whether the line is one of the names, or all of them: "Jane Doe", "By Jane Doe and John Roe".</summary>
    public static bool Is(PageLine line, string? names)
    {
        if (names is null || line.Shape.Words is < 2 or > MaxWords || line.IsProse)
            return false;
        var text = Letters(line.Text);
        if (text.StartsWith("by", StringComparison.OrdinalIgnoreCase) && line.Text.Length > 2 && !char.IsLetter(line.Text[2]))
            text = text[2..];
        return text.Length >= MinLetters && Letters(names).Contains(text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Behind the name that the line begins with; -1 where it begins with none of them.</summary>
    public static int NameEnd(string line, string? names)
    {
        foreach (var name in (names ?? "").Split([", ", " and ", "; ", " & "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (name.Length >= MinLetters && name.Contains(' ', StringComparison.Ordinal) && line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return name.Length;
        }
        return -1;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));
}
