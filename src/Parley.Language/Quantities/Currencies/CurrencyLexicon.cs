using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Parley.Model;

namespace Parley.Language;

/// <summary>Currencies by the words, signs and country names with which the press writes them.</summary>
internal sealed class CurrencyLexicon
{
    private readonly Dictionary<string, CurrencySign> _signs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CurrencySign>.AlternateLookup<ReadOnlySpan<char>> _signLookup;
    private readonly Dictionary<string, decimal> _least = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Currency>> _byWord = new(StringComparer.OrdinalIgnoreCase);

    private readonly WordLists _lists;

    // A bit for each ASCII character in which a sign ends.
    private ulong _lowEnds;
    private ulong _highEnds;

    public CurrencyLexicon(WordLists lists)
    {
        _lists = lists;
        _signLookup = _signs.GetAlternateLookup<ReadOnlySpan<char>>();
        var coins = new Dictionary<string, List<Currency>>(StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<string, List<Currency>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in lists.Table("currencies").Rows)
        {
            var currency = new Currency(new CurrencyCode(row[0]), ResourceTable.List(row[4]), row[5] == "yes", Count++);
            Add(Words, _byWord, ResourceTable.List(row[1]), currency);
            AddSigns(ResourceTable.List(row[2]), currency);
            Add(Coins, coins, ResourceTable.List(row[3]), currency);
            Add(Names, names, currency.Names, currency);
            foreach (var cell in ResourceTable.List(row[6]))
                _least[cell[..cell.IndexOf(':', StringComparison.Ordinal)]] = WordLexicon.ParseNumber(cell[(cell.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        }
        foreach (var currencies in _byWord.Values)
        {
            foreach (var currency in currencies)
            {
                if (currency.Sharing.Count == 0)
                    currency.Sharing = currencies;
            }
        }
    }

    /// <summary>How many currencies there are.</summary>
    public int Count { get; private set; }

    /// <summary>Which currencies a word or phrase may mean ("dollars": several), the first row of the lexicon first.</summary>
    public PhraseTable<List<Currency>> Words { get; } = new(PhraseStart.Currency);

    /// <summary>The same for small coins ("cents").</summary>
    public PhraseTable<List<Currency>> Coins { get; } = new(PhraseStart.Coin);

    /// <summary>Which currencies a country's name or adjective goes with.</summary>
    public PhraseTable<List<Currency>> Names { get; } = new(PhraseStart.CurrencyName);

    /// <summary>The currency of a sign, written without blanks: "$", "US$", "KRW".</summary>
    public bool TryFindSign(ReadOnlySpan<char> sign, [NotNullWhen(true)] out Currency? currency)
    {
        currency = _signLookup.TryGetValue(sign, out var found) ? found.Currency : null;
        return currency is not null;
    }

    /// <summary>Whether some sign ends in the character, so that only then signs are looked for.</summary>
    public bool MayEndSign(char last) => last >= 128 || (last < 64 ? _lowEnds >> last & 1 : _highEnds >> (last - 64) & 1) != 0;

    /// <summary>Whether the sign counts only where it is joined to the number ("W").</summary>
    public bool MustBeJoined(ReadOnlySpan<char> sign) => _signLookup.TryGetValue(sign, out var found) && found.Joining == SignJoining.Must;

    /// <summary>Whether the sign is one that several currencies have and says nothing of the country: "$".</summary>
    public bool IsBare(ReadOnlySpan<char> sign) => sign is "$";

    /// <summary>The currency among the named ones whose word is also the unit's: the Canadian one where "$5 million Canadian" is said; null where there is none.</summary>
    public Currency? SharesWord(Unit unit, List<Currency> named)
    {
        foreach (var currencies in _byWord.Values)
        {
            if (currencies.Exists(currency => Unit.Of(currency.Code) == unit) && named.Find(currencies.Contains) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>The amount from which a word that is also another one ("won") is money; null where it is only money.</summary>
    public decimal? LeastOf(ReadOnlySpan<char> word) => _least.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var least) ? least : null;

    /// <summary>Whether the letters are a sign that stands joined to a number: "KRW", "W", "US" behind a dollar sign.</summary>
    /// <param name="letters">What stands before the first digit.</param>
    /// <param name="before">The character before the letters.</param>
    /// <param name="number">What begins with the first digit.</param>
    public bool IsJoinedSign(ReadOnlySpan<char> letters, char before, ReadOnlySpan<char> number)
    {
        if (before == '$')
            return _signLookup.ContainsKey(string.Concat("$", letters));
        if (!_signLookup.TryGetValue(letters, out var sign))
            return false;
        // One or two letters are mostly names (G20, PS5): money needs decimals, grouping or a scale behind them.
        return letters.Length > 2 || sign.Joining == SignJoining.Free || HasMarkOrScale(number);
    }

    private bool HasMarkOrScale(ReadOnlySpan<char> number)
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
        return _lists.Words.Find(scale[..length])?.Number is { Kind: NumberWordKind.ShortScale or NumberWordKind.LetterScale, Value: >= 1_000_000 };
    }

    private void AddSigns(string[] cells, Currency currency)
    {
        foreach (var cell in cells)
        {
            var joining = cell[^1] switch { '!' => SignJoining.Free, '~' => SignJoining.Must, _ => SignJoining.May };
            var sign = cell.TrimEnd('!', '~').Replace(" ", "", StringComparison.Ordinal);
            _signs.TryAdd(sign, new(currency, joining));
            _lowEnds |= sign[^1] < 64 ? 1ul << sign[^1] : 0;
            _highEnds |= sign[^1] is >= '@' and < '\u0080' ? 1ul << (sign[^1] - 64) : 0;
            // "us$ 5" in text that is all small letters; "a$" would be an article.
            if (sign.Length > 2 && sign.Contains('$', StringComparison.Ordinal))
                _signs.TryAdd(sign.ToLower(CultureInfo.InvariantCulture), new(currency, joining));
        }
    }

    private static void Add(PhraseTable<List<Currency>> table, Dictionary<string, List<Currency>> lists, string[] phrases, Currency currency)
    {
        foreach (var phrase in phrases)
        {
            if (!lists.TryGetValue(phrase, out var list))
            {
                lists.Add(phrase, list = []);
                table.Add(phrase, list);
            }
            list.Add(currency);
        }
    }
}
