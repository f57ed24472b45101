using System.Diagnostics.CodeAnalysis;

namespace Parley.Language;

/// <summary>Phrases of one word or several with what they mean; finds the longest that begins at a token.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class NameTable<T>
    where T : class
{
    private const int MaxTokens = 9;
    private const int MaxLength = 90;

    private readonly Dictionary<string, T> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, int> _firstWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _firstLookup;
    private readonly bool _ignoreCase;

    /// <param name="ignoreCase">Whether phrases are given in small letters and stand for every case.</param>
    public NameTable(bool ignoreCase)
    {
        _ignoreCase = ignoreCase;
        _lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        _firstLookup = _firstWords.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds a phrase; the first meaning given stays.</summary>
    public void Add(string phrase, T meaning)
    {
        if (!_phrases.TryAdd(phrase, meaning))
            return;
        var end = phrase.AsSpan().IndexOfAny(' ', '\'');
        var first = end < 0 ? phrase.AsSpan() : phrase.AsSpan(0, end);
        var length = phrase.Length;
        if (!_firstLookup.TryGetValue(first, out var longest) || longest < length)
            _firstLookup[first] = length;
    }

    /// <summary>Whether some phrase begins with the word.</summary>
    public bool HasFirst(ReadOnlySpan<char> word)
    {
        if (word.Length >= MaxLength)
            return false;
        Span<char> buffer = stackalloc char[MaxLength];
        var length = 0;
        Append(word, buffer, ref length);
        return _firstLookup.ContainsKey(buffer[..length]);
    }

    public bool TryGet(ReadOnlySpan<char> phrase, [NotNullWhen(true)] out T? meaning) => _lookup.TryGetValue(phrase, out meaning);

    /// <summary>The longest phrase that begins at <paramref name="token"/> and ends before <paramref name="limit"/>.</summary>
    public bool TryMatch(AnnotatedDocument document, int token, int limit, out int end, [NotNullWhen(true)] out T? meaning)
    {
        meaning = null;
        end = token;
        Span<char> buffer = stackalloc char[MaxLength];
        var length = 0;
        limit = Math.Min(limit, token + MaxTokens);
        var longest = 0;
        for (var i = token; i < limit; i++)
        {
            if (!Append(document, i, i > token, buffer, ref length))
                break;
            if (i == token && !_firstLookup.TryGetValue(buffer[..length], out longest))
                return false;
            if (length > longest)
                break;
            if (_lookup.TryGetValue(buffer[..length], out var found))
                (meaning, end) = (found, i + 1);
        }
        return meaning is not null;
    }

    private bool Append(AnnotatedDocument document, int token, bool inner, Span<char> buffer, ref int length)
    {
        var text = document.TextOf(token);
        var space = inner && (document.FlagsOf(token) & TokenFlags.Attached) == 0;
        if (length + text.Length + 1 > buffer.Length)
            return false;
        if (space)
            buffer[length++] = ' ';
        Append(text, buffer, ref length);
        return true;
    }

    private void Append(ReadOnlySpan<char> text, Span<char> buffer, ref int length)
    {
        foreach (var c in text)
            buffer[length++] = TokenCharacters.IsApostrophe(c) ? '\'' : _ignoreCase ? char.ToLowerInvariant(c) : c;
    }
}
