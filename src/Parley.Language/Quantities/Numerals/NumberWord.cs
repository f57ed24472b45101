using System.Globalization;

namespace Parley.Language;

/// <summary>A word that is a number or a part of one.</summary>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value)
{
    /// <summary>Writes what a row of the numbers lexicon says into the word's entry.</summary>
    public static void Describe(WordEntry entry, string kind, string value)
    {
        switch (kind)
        {
            case "fraction":
                entry.FractionOf = int.Parse(value.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture);
                break;
            case "ordinal":
                entry.Ordinal = int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture);
                break;
            case "multiple" or "multiplied" or "twice" or "fold":
                entry.Multiple = new(Enum.Parse<MultipleWordKind>(kind, ignoreCase: true), WordLexicon.ParseNumber(value));
                break;
            default:
                var name = kind.Replace("-", "", StringComparison.Ordinal);
                entry.Number = new(Enum.Parse<NumberWordKind>(name, ignoreCase: true), WordLexicon.ParseNumber(value));
                break;
        }
    }
}
