using System.Buffers;
using Parley.Model;

namespace Parley.Language;

/// <summary>An atom of a word that hyphens join ("two-day" has three).</summary>
/// <param name="Span">Where it stands in the word.</param>
/// <param name="Flags">What it looks like; of the first part, what the token says counts instead.</param>
/// <param name="Triggers">What may begin with it.</param>
/// <param name="Word">Null where no lexicon has it.</param>
internal readonly record struct WordPart(TextSpan Span, TokenFlags Flags, Triggers Triggers, WordEntry? Word)
{
    private static readonly SearchValues<char> s_hyphens = SearchValues.Create("-\u2010\u2011");

    /// <summary>Whether hyphens join the word.</summary>
    public static bool IsJoined(ReadOnlySpan<char> word) => word.IndexOfAny(s_hyphens) > 0;

    /// <summary>The parts; null where the word has no hyphen behind its first letter.</summary>
    public static WordPart[]? Cut(string word, WordLexicon lexicon)
    {
        if (!IsJoined(word))
            return null;
        var parts = new List<WordPart>();
        var start = 0;
        var flags = TokenFlags.Word;
        while (word.AsSpan(start).IndexOfAny(s_hyphens) is > 0 and var at)
        {
            parts.Add(Of(word, TextSpan.At(start, at), flags, lexicon));
            parts.Add(new(TextSpan.At(start + at, 1), TokenFlags.Punctuation | TokenFlags.Attached, Triggers.Joiner, null));
            start += at + 1;
            flags = FlagsOf(word.AsSpan(start));
        }
        parts.Add(Of(word, new TextSpan(start, word.Length), flags, lexicon));
        return [.. parts];
    }

    private static WordPart Of(string word, TextSpan span, TokenFlags flags, WordLexicon lexicon)
    {
        var entry = (flags & TokenFlags.Word) != 0 ? lexicon.Find(span.Of(word)) : null;
        return new(span, flags, entry?.Triggers ?? ((flags & TokenFlags.Number) != 0 ? Triggers.Time | Triggers.Number : Triggers.None), entry);
    }

    // What stands behind a hyphen looks as all the rest does.
    private static TokenFlags FlagsOf(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
            return TokenFlags.Attached;
        return TokenFlags.Attached | (char.IsAsciiDigit(rest[0]) ? TokenFlags.Number : TokenFlags.Word | TokenCharacters.CaseFlags(rest));
    }
}
