using Parley.Model;

namespace Parley.Language;

/// <summary>Currencies by the words, signs and country names with which the press writes them.</summary>
internal sealed class CurrencyLexicon
{
    private static CurrencyLexicon? s_english;

    private readonly Dictionary<string, Currency> _signs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Currency>.AlternateLookup<ReadOnlySpan<char>> _signLookup;

    private CurrencyLexicon()
    {
        _signLookup = _signs.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in Lexicon.Table("currencies").Rows)
            Add(row);
    }

    /// <summary>The English lexicon, read once.</summary>
    /// <exception cref="InvalidResourceException">It is damaged.</exception>
    public static CurrencyLexicon English => LazyInitializer.EnsureInitialized(ref s_english, static () => new CurrencyLexicon());

    /// <summary>Which currencies a word or phrase may mean ("dollars": several), the first row of the lexicon first.</summary>
    public PhraseTable<List<Currency>> Words { get; } = new();

    /// <summary>The same for small coins ("cents").</summary>
    public PhraseTable<List<Currency>> Coins { get; } = new();

    /// <summary>Which currencies a country's name or adjective goes with.</summary>
    public PhraseTable<List<Currency>> Names { get; } = new();

    /// <summary>The currency of a sign, written without blanks: "$", "US$", "KRW".</summary>
    public bool TryFindSign(ReadOnlySpan<char> sign, out Currency? currency) => _signLookup.TryGetValue(sign, out currency);

    /// <summary>Whether the letters are a sign that stands joined to a number: "KRW", "W", "US" behind a dollar sign.</summary>
    /// <param name="letters">What stands before the first digit.</param>
    /// <param name="before">The character before the letters.</param>
    /// <param name="number">What begins with the first digit.</param>
    public bool IsJoinedSign(ReadOnlySpan<char> letters, char before, ReadOnlySpan<char> number)
    {
        if (before == '$')
            return letters is "US" or "A" or "NZ" or "HK" or "C";
        if (!_signLookup.ContainsKey(letters))
            return false;
        // One or two letters are mostly names (G20, PS5): money needs decimals, grouping or a scale behind them.
        return letters.Length > 2 || letters is "Rs" or "RM" or "DM" or "Tk" || HasMarkOrScale(number);
    }

    private static bool HasMarkOrScale(ReadOnlySpan<char> number)
    {
        var end = number.IndexOfAnyExceptInRange('0', '9');
        if (end < 0)
            return false;
        if (number[end] is '.' or ',')
            return end + 1 < number.Length && char.IsAsciiDigit(number[end + 1]);
        var scale = number[end..];
        var length = 0;
        while (length < scale.Length && char.IsAsciiLetter(scale[length]))
            length++;
        return scale[..length] is "bn" or "tn" or "trn" or "mn" or "m" or "mln" or "bln" or "tln";
    }

    private void Add(IReadOnlyList<string> row)
    {
        var currency = new Currency(new CurrencyCode(row[0]), ResourceTable.List(row[4]), row[5] == "yes");
        foreach (var sign in ResourceTable.List(row[2]))
        {
            var key = sign.Replace(" ", "", StringComparison.Ordinal);
            _signs.TryAdd(key, currency);
            if (key.Length > 2 && key.Contains('$', StringComparison.Ordinal))
                _signs.TryAdd(key.ToLowerInvariant(), currency);
        }
        Add(Words, ResourceTable.List(row[1]), currency);
        Add(Coins, ResourceTable.List(row[3]), currency);
        Add(Names, currency.Names, currency);
    }

    private readonly Dictionary<(PhraseTable<List<Currency>>, string), List<Currency>> _lists = [];

    private void Add(PhraseTable<List<Currency>> table, string[] phrases, Currency currency)
    {
        foreach (var phrase in phrases)
        {
            if (!_lists.TryGetValue((table, phrase), out var list))
            {
                _lists.Add((table, phrase), list = []);
                table.Add(phrase, list);
            }
            list.Add(currency);
        }
    }
}
