namespace Parley.Terms;

/// <summary>A value of the YAML file with the place where it begins (line and column, from 1).</summary>
internal sealed class TermsNode(TermsNodeKind kind, int line, int column)
{
    public TermsNodeKind Kind { get; } = kind;

    public int Line { get; } = line;

    public int Column { get; } = column;

    /// <summary>The text of a scalar.</summary>
    public string Text { get; init; } = "";

    public bool IsQuoted { get; init; }

    /// <summary>Entries of a list.</summary>
    public List<TermsNode> Items { get; } = [];

    /// <summary>Entries of a map, in the file's order; keys are scalars.</summary>
    public List<(TermsNode Key, TermsNode Value)> Entries { get; } = [];

    public TermsNode? Find(string key)
    {
        foreach (var (name, value) in Entries)
        {
            if (name.Text == key)
                return value;
        }
        return null;
    }
}
