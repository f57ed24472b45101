using System.Globalization;
using Parley.Model;

namespace Parley.Terms;

/// <summary>Words that a typed position may hold, and cutting a text into them.</summary>
internal static class PositionLexicon
{
    private static readonly Lazy<Dictionary<string, List<(string Class, string Value)>>> Words = new(Load);

    public static List<PositionWord> Cut(string text)
    {
        var words = new List<PositionWord>();
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            if (char.IsAsciiDigit(text[i]))
            {
                while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
                    end++;
                words.Add(Digits(text[i..end]));
            }
            else if (char.IsLetter(text[i]))
            {
                while (end < text.Length && char.IsLetter(text[end]))
                    end++;
                words.Add(Of(text[i..end]));
            }
            else if (text[i] is ',' or ';')
                words.Add(new PositionWord("end", 0, text[i..end]));
            else if (text[i] is '-' or '\u2013' && words is [.., { Class: "digits" or "scale" or "percent" or "currency" }])
                words.Add(new PositionWord("to", 0, text[i..end]));
            else if (text[i] is '-' or '\u2212' && end < text.Length && char.IsAsciiDigit(text[end]))
                words.Add(new PositionWord("less", 0, text[i..end]));
            else if (!char.IsWhiteSpace(text[i]))
                words.Add(Of(text[i..end]));
            i = end;
        }
        return words;
    }

    /// <summary>Whether the word is one of that class, whatever else it may be ("a" is a number and means "per").</summary>
    public static bool Is(PositionWord word, string wordClass) =>
        word.Class == wordClass || Words.Value.TryGetValue(word.Text.ToLowerInvariant(), out var entries) && entries.Exists(entry => entry.Class == wordClass);

    /// <summary>The currency that the word names; null for other words.</summary>
    public static CurrencyCode? Currency(PositionWord word)
    {
        if (word.Text.Length == 3 && CurrencyNames.IsKnown(word.Text))
            return new CurrencyCode(word.Text);
        if (!Words.Value.TryGetValue(word.Text.ToLowerInvariant(), out var entries))
            return null;
        var entry = entries.Find(static one => one.Class == "currency");
        return entry.Class is null ? null : new CurrencyCode(entry.Value);
    }

    private static PositionWord Digits(string text) =>
        text.Length <= 24 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? new PositionWord("digits", number, text)
            : new PositionWord("", 0, text);

    private static PositionWord Of(string text)
    {
        if (!Words.Value.TryGetValue(text.ToLowerInvariant(), out var entries))
            return new PositionWord("", 0, text);
        var (wordClass, value) = entries[0];
        return new PositionWord(wordClass, decimal.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : 0, text);
    }

    private static Dictionary<string, List<(string, string)>> Load()
    {
        var words = new Dictionary<string, List<(string, string)>>(StringComparer.Ordinal);
        foreach (var row in ResourceTable.Load(typeof(PositionLexicon).Assembly, "en/position-words.tsv").Rows)
        {
            foreach (var word in ResourceTable.List(row[1]))
            {
                if (!words.TryGetValue(word, out var entries))
                    words.Add(word, entries = []);
                entries.Add((row[0], row[2]));
            }
        }
        return words;
    }
}
