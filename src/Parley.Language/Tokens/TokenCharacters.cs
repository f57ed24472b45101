using System.Globalization;

namespace Parley.Language;

/// <summary>Classes of characters.</summary>
internal static class TokenCharacters
{
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    public static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    public static bool IsCurrencySign(char c) => c == '$' || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    /// <summary>Whether a token that ends so may end a sentence.</summary>
    public static bool MayEndSentence(char last) => last < 0x80 ? last is '.' or '!' or '?' or ')' or ']' or '\'' or '"' : last is '\u2026' or '\u2019' or '\u201D' or '\u00BB';

    /// <summary>Zero-width characters and soft hyphens, which part nothing and say nothing.</summary>
    public static bool IsIgnorable(char c) => c >= 0x80 && c is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD' or '\u2060';

    public static TokenFlags CaseFlags(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiLetterLower(word[0]) || !char.IsUpper(word[0]))
            return TokenFlags.None;
        if (word.Length > 1 && char.IsAsciiLetterLower(word[1]))
            return TokenFlags.Capital;
        var (upper, lower) = (0, 0);
        foreach (var c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }
        return lower == 0 && (upper > 1 || word.Length == 1) ? TokenFlags.Capital | TokenFlags.AllCapitals : TokenFlags.Capital;
    }

    /// <summary>Whether the mark from <paramref name="at"/> to <paramref name="end"/> opens or closes a quotation.</summary>
    public static TokenFlags QuoteFlags(string text, int at, int end)
    {
        switch (text[at])
        {
            case '\u201C' or '\u201E' or '\u00AB':
                return TokenFlags.OpenQuote;
            case '\u201D' or '\u00BB':
                return TokenFlags.CloseQuote;
            case '"':
            case '\'' or '`' when end == at + 2:
                var before = at == 0 ? ' ' : text[at - 1];
                var after = end == text.Length ? ' ' : text[end];
                var opens = char.IsWhiteSpace(before) || before is '(' or '[' or '\u2014' or '\u2013' or '-' or '\u2018' or '\'';
                return opens && !char.IsWhiteSpace(after) ? TokenFlags.OpenQuote : TokenFlags.CloseQuote;
            default:
                return TokenFlags.None;
        }
    }
}
