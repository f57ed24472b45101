using System.Collections.Frozen;
using Parley.Model;

namespace Parley.Language;

/// <summary>Cuts text into tokens: words with inner hyphens and apostrophes, abbreviations with their full stop, numbers apart from what is glued to them.</summary>
/// <remarks>
/// "US$1.3bn" is <c>US</c>, <c>$</c>, <c>1.3</c>, <c>bn</c>; "KRW1.3" is <c>KRW</c>, <c>1.3</c>; "13-percent" is <c>13</c>, <c>-</c>, <c>percent</c>; "two-day" and "Eun-bo" are one token;
/// "1\uC8701,833\uC5B5\uC6D0" is cut at every change between figures and Korean syllables;
/// "Seoul's" is <c>Seoul</c> and <c>'s</c>; "U.S." and "Aug." keep their full stop.
/// </remarks>
public sealed class Tokenizer : IAnnotator
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations =
        Lexicon.Words("abbreviations", StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private const int LongestSign = 4;

    private readonly CurrencyLexicon _currencies = WordLists.English.Currencies;

    public string Name => "tokens";

    public Layers Requires => Layers.None;

    public Layers Provides => Layers.Tokens;

    public void Annotate(AnnotatedDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sheet = TokenSheet.Rent(document.Text.Length);
        Tokenize(document.Text, document.Lists.Words, sheet);
        document.Tokens = sheet.Tokens();
        document.Entries = sheet.Entries();
        sheet.Return();
    }

    private void Tokenize(string text, WordLexicon lexicon, TokenSheet sheet)
    {
        var (tokens, entries) = sheet.Room();
        var (count, position) = (0, 0);
        // What the next token is because of what stands before it.
        var place = TokenFlags.LineStart;
        while (position < text.Length)
        {
            if (count == tokens.Length)
                (tokens, entries) = sheet.MoreRoom();
            int end;
            if (ShortWord.TryRead(text, position, out var word))
            {
                end = position + word.Length;
                entries[count] = (ushort)lexicon.NumberOf(word.Key);
                tokens[count++] = new Token(new TextSpan(position, end), TokenFlags.Word | word.CaseFlags | place);
                // Most tokens stand before one blank.
                var isApart = text[end] == ' ';
                place = isApart ? TokenFlags.None : TokenFlags.Attached;
                position = isApart ? end + 1 : end;
                continue;
            }
            var c = text[position];
            if (c == ' ' || char.IsWhiteSpace(c))
            {
                place = c == '\n' ? TokenFlags.LineStart : place & TokenFlags.LineStart;
                position++;
                continue;
            }
            if (TokenCharacters.IsIgnorable(c))
            {
                place = place == TokenFlags.LineStart ? place : TokenFlags.Attached;
                position++;
                continue;
            }
            var flags = Next(text, position, out end);
            entries[count] = (ushort)EntryOf(text.AsSpan(position, end - position), flags, lexicon);
            tokens[count++] = new Token(new TextSpan(position, end), flags | place | (TokenCharacters.MayEndSentence(text[end - 1]) ? TokenFlags.MayEnd : TokenFlags.None));
            (position, place) = (end, TokenFlags.Attached);
        }
        sheet.Count = count;
    }

    /// <summary>The number of a token's entry in the lexicon, as <see cref="AnnotatedDocument.Entries"/> has it: marks, signs aside, and numbers have none.</summary>
    internal static int EntryOf(ReadOnlySpan<char> token, TokenFlags flags, WordLexicon lexicon)
    {
        if ((flags & (TokenFlags.Word | TokenFlags.Symbol)) == 0)
            return 0;
        return (flags & TokenFlags.Word) != 0 && WordPart.IsJoined(token) ? TokenSheet.Joined : lexicon.NumberOf(token);
    }

    private TokenFlags Next(string text, int start, out int end)
    {
        var c = text[start];
        if (c == ',')
        {
            end = start + 1;
            return TokenFlags.Punctuation;
        }
        if (char.IsAsciiLetter(c) || c >= 0x80 && (char.IsLetter(c) || char.IsSurrogate(c)))
            return Word(text, start, out end);
        if (char.IsAsciiDigit(c))
            return Number(text, start, out end);
        // Two single marks stand for a double one in older newspaper text.
        if (c is '\'' or '`' && start + 1 < text.Length && text[start + 1] == c)
        {
            end = start + 2;
            return TokenFlags.Punctuation | TokenCharacters.QuoteFlags(text, start, end);
        }
        if (TokenCharacters.IsApostrophe(c) && IsPossessive(text, start, out end))
            return TokenFlags.Possessive | TokenFlags.Punctuation;
        end = start + 1;
        if (c == '.')
        {
            while (end < text.Length && text[end] == '.')
                end++;
            return TokenFlags.Punctuation;
        }
        if (c == '-' && end < text.Length && text[end] == '-')
            end++;
        if (TokenCharacters.IsCurrencySign(c) || c == '%')
            return TokenFlags.Symbol;
        return TokenFlags.Punctuation | TokenCharacters.QuoteFlags(text, start, end);
    }

    private TokenFlags Word(string text, int start, out int end)
    {
        if (char.IsUpper(text[start]) && IsCurrencySign(text, start, out end))
            return TokenFlags.Word | TokenCharacters.CaseFlags(text.AsSpan(start, end - start));
        end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) && !(char.IsAsciiDigit(text[end]) && Hangul.Is(text[end - 1])) || MayGoOn(text[end]) && (TokenCharacters.IsWordCharacter(text[end]) || Joins(text, end))))
            end++;
        var flags = TokenFlags.Word | TokenCharacters.CaseFlags(text.AsSpan(start, end - start));
        if (end < text.Length && text[end] == '.')
            end = WithFullStop(text, start, end);
        return flags;
    }

    // Of the ASCII characters, only hyphen, apostrophe and ampersand may stand within a word.
    private static bool MayGoOn(char c) => c >= 0x80 || c is '-' or '\'' or '&';

    // "KRW1.3", "W1.3tn", "$US5": letters that are money's sign are cut from the number.
    private bool IsCurrencySign(string text, int start, out int end)
    {
        end = start + 1;
        while (end < text.Length && end - start < LongestSign && char.IsAsciiLetter(text[end]))
            end++;
        // "FY2020" is cut like money.
        return end < text.Length && char.IsAsciiDigit(text[end])
            && (text.AsSpan(start, end - start) is "FY" || _currencies.IsJoinedSign(text.AsSpan(start, end - start), start > 0 ? text[start - 1] : ' ', text.AsSpan(end)));
    }

    // "U.S.", "D.C.", "a.m.": single letters each followed by a full stop; "Aug." by the list. Of "D-N.Y." and "R-Wis." what stands behind the hyphen.
    private int WithFullStop(string text, int start, int end)
    {
        var last = start;
        for (var i = start; i < end; i++)
            last = text[i] == '-' ? i + 1 : last;
        if (end - last != 1)
            return _abbreviations.Contains(text.AsSpan(last, end - last)) ? end + 1 : end;
        var next = end + 1;
        while (next + 1 < text.Length && char.IsLetter(text[next]) && text[next + 1] == '.')
            next += 2;
        // A lone capital is an initial ("R. Clarke"); a lone small letter ends a sentence, and so does what a hyphen joins ("plan-B.").
        return next > end + 1 || char.IsUpper(text[start]) && last == start ? next : end;
    }

    // A hyphen or an apostrophe between letters belongs to the word, but for the possessive ending.
    private static bool Joins(string text, int at)
    {
        var next = at + 1;
        if (next >= text.Length || !char.IsLetterOrDigit(text[next]))
            return false;
        if (text[at] is '-' or '\u2010' or '\u2011')
            return true;
        if (text[at] == '&')
            return char.IsUpper(text[next]) && char.IsUpper(text[at - 1]);
        return TokenCharacters.IsApostrophe(text[at]) && char.IsLetter(text[next]) && !IsPossessive(text, at, out _);
    }

    private static bool IsPossessive(string text, int at, out int end)
    {
        end = at + 1;
        if (at == 0 || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] != '.')
            return false;
        if (end < text.Length && text[end] is 's' or 'S' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])))
        {
            end++;
            return true;
        }
        return text[at - 1] is 's' or 'S' && text[at] != '"' && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    private static TokenFlags Number(string text, int start, out int end)
    {
        end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || InnerMark(text, end)))
            end++;
        var suffix = end;
        while (suffix < text.Length && char.IsLetter(text[suffix]))
            suffix++;
        // "13th", "1980s": the ending is part of the number; "5bn" is two tokens.
        if (text.AsSpan(end, suffix - end) is "st" or "nd" or "rd" or "th" or "s")
            end = suffix;
        return TokenFlags.Number;
    }

    private static bool InnerMark(string text, int at) =>
        text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}
