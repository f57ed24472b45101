namespace Parley.Sources;

/// <summary>One paragraph of a page as found, and what it turned out to be.</summary>
internal sealed class PageLine
{
    // Longer ones are paragraphs; looking for forms and menus in them would only cost time.
    private const int MaxTokenized = 2000;

    public PageLine(string text, int items, LineHints hints)
    {
        Text = text;
        Items = items;
        Hints = hints;
    }

    public string Text { get; private set; }

    /// <summary>How many pieces wide gaps cut it into ("Home    World    Sport" has three); 1 for running text.</summary>
    public int Items { get; }

    public LineHints Hints { get; }

    public LineRole Role { get; private set; }

    /// <summary>The name of the rule that gave it its role.</summary>
    public string? Rule { get; private set; }

    /// <summary>Empty for very long lines.</summary>
    public LineToken[] Tokens => field ??= Text.Length > MaxTokenized ? [] : LineTokens.Cut(Text);

    public LineShape Shape => field ??= new LineShape(Text);

    public bool IsOpen => Role == LineRole.Body;

    /// <summary>Whether it is running text rather than a title or a label.</summary>
    public bool IsProse => IsOpen && Shape.IsProse;

    /// <summary>Takes off what stands behind the words that its role is about: the date behind a writer's name.</summary>
    public void CutAt(int end)
    {
        if (end > 0 && end < Text.Length)
            Text = Text[..end].TrimEnd(' ', ',', '|', '-', '\u2013', '\u2014', '\u00B7', '\u2022', '/', '(');
    }

    public bool Has(LineHints hint) => (Hints & hint) != 0;

    public void Become(LineRole role, string rule)
    {
        Role = role;
        Rule = rule;
    }

    /// <summary>A copy whose text begins later or ends earlier.</summary>
    public PageLine With(string text, LineHints added = LineHints.None) => new(text, 1, Hints | added);
}
