namespace Parley.Language;

/// <summary>What an auxiliary is a form of.</summary>
internal enum AuxiliaryKind
{
    None,
    Be,
    Have,
    Do,
    Modal,
    Not,
}

/// <summary>Auxiliary verbs and "not".</summary>
internal sealed class Auxiliaries
{
    private readonly Dictionary<string, (AuxiliaryKind Kind, bool IsNegative)> _words = new(StringComparer.OrdinalIgnoreCase);

    public Auxiliaries()
    {
        foreach (var row in Lexicon.Table("auxiliaries").Rows)
            _words[row[0]] = (Enum.Parse<AuxiliaryKind>(row[1], ignoreCase: true), row[2] == "yes");
    }

    public AuxiliaryKind Kind(ReadOnlySpan<char> word, out bool isNegative)
    {
        isNegative = false;
        if (word.Length > 9)
            return AuxiliaryKind.None;
        Span<char> plain = stackalloc char[word.Length];
        word.Replace(plain, '\u2019', '\'');
        if (!_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(plain, out var found))
            return AuxiliaryKind.None;
        isNegative = found.IsNegative;
        return found.Kind;
    }
}
