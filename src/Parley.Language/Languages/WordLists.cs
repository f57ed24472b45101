using Parley.Model;

namespace Parley.Language;

/// <summary>The word lists of one language for numbers, amounts and times; which of them a document gets.</summary>
internal sealed class WordLists
{
    private static WordLists? s_english;
    private static WordLists? s_korean;

    private WordLexicon? _words;
    private CurrencyLexicon? _currencies;

    private WordLists(string language) => Language = language;

    /// <summary>The folder of its tables: "en", "ko".</summary>
    public string Language { get; }

    public bool IsKorean => Language == "ko";

    /// <summary>Whether the language's words for budget years and states are known.</summary>
    public bool HasFiscalYears => !IsKorean;

    public static WordLists English => LazyInitializer.EnsureInitialized(ref s_english, static () => new WordLists("en"));

    public static WordLists Korean => LazyInitializer.EnsureInitialized(ref s_korean, static () => new WordLists("ko"));

    /// <exception cref="InvalidResourceException">A table is damaged.</exception>
    public WordLexicon Words => LazyInitializer.EnsureInitialized(ref _words, () => new WordLexicon(this));

    /// <exception cref="InvalidResourceException">The table is damaged.</exception>
    public CurrencyLexicon Currencies => LazyInitializer.EnsureInitialized(ref _currencies, () => new CurrencyLexicon(this));

    /// <summary>A table of this language.</summary>
    /// <exception cref="InvalidResourceException">It is not there, or damaged.</exception>
    public ResourceTable Table(string name) => ResourceTable.Load(typeof(WordLists).Assembly, $"{Language}/{name}.tsv");

    /// <summary>The lists for a document: by its stated language, else by its letters. A language without lists of its own is read as English.</summary>
    public static WordLists Of(Document document)
    {
        var isKorean = document.Language is { } language ? language.StartsWith("ko", StringComparison.OrdinalIgnoreCase) : Hangul.IsMostOf(document.Text);
        return isKorean ? Korean : English;
    }
}
