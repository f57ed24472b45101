using System.Globalization;

namespace Parley.Sources;

/// <summary>Which language a text is in: by its script, else by which language's function words are most of its words.</summary>
internal sealed class LanguageDetector
{
    private const int SampleLetters = 6000;
    private const int MinLetters = 40;
    private const int MinWords = 12;

    private readonly List<string> _languages = [];
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly List<(int First, int Last, string Language)> _scripts = [];

    public LanguageDetector()
    {
        var words = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Lexicon.Table("languages").Rows)
        {
            foreach (var word in row[1].Split(' '))
            {
                if (!words.TryGetValue(word, out var list))
                    words.Add(word, list = []);
                list.Add(_languages.Count);
            }
            _languages.Add(row[0]);
        }
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in Lexicon.Table("scripts").Rows)
            _scripts.Add((Hex(row[0]), Hex(row[1]), row[2]));
    }

    public static bool IsEnglish(string language) =>
        language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] == '-');

    /// <summary>BCP 47; null where the text is too short to tell, or in no language that is known here.</summary>
    public string? Detect(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLetters));
        return ByScript(sample, out var latin) is { } language ? language : latin < MinLetters ? null : ByWords(sample);
    }

    private string? ByScript(ReadOnlySpan<char> text, out int latin)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var letters = 0;
        latin = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            if (c < '\u0250')
            {
                latin++;
                continue;
            }
            foreach (var (first, last, language) in _scripts)
            {
                if (c >= first && c <= last)
                    counts[language] = counts.GetValueOrDefault(language) + 1;
            }
        }
        // Syllables and signs that stand for words say more with fewer letters; kana tell Japanese from Chinese.
        if (counts.TryGetValue("ja", out var kana) && kana * 10 > letters)
            return "ja";
        foreach (var (language, count) in counts)
        {
            if (count >= 5 && count * 10 > letters * 3)
                return language;
        }
        return null;
    }

    private string? ByWords(ReadOnlySpan<char> text)
    {
        var counts = new int[_languages.Count];
        var words = 0;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            if (i == start)
            {
                i++;
                continue;
            }
            words++;
            if (!_words.TryGetValue(text[start..i], out var languages))
                continue;
            foreach (var language in languages)
                counts[language]++;
        }
        var best = Array.IndexOf(counts, counts.Max());
        return words >= MinWords && counts[best] * 8 >= words ? _languages[best] : null;
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
