using System.Collections.Concurrent;
using System.Globalization;

namespace Parley.Language;

/// <summary>Which tags a word can bear and how likely each is: from the list of words, else from its ending.</summary>
internal sealed class TagLexicon
{
    // A capitalised word inside a sentence that the list has in small letters only is still a name more often than not.
    private const float NameShareOfKnown = 0.65f;
    private const float NameShareOfFirst = 0.7f;
    private const float MinShare = 0.003f;
    private const int LongestSuffix = 4;

    private static readonly Lazy<TagLexicon> Instance = new(static () => new TagLexicon());

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _suffixes;
    private readonly ConcurrentDictionary<string, float[]> _shares = new(StringComparer.Ordinal);
    private readonly float[] _prior = new float[WordTags.Count];

    private TagLexicon()
    {
        _words = Cells("word-tags");
        _suffixes = Cells("tag-suffixes");
        var total = 0f;
        foreach (var row in Lexicon.Table("tag-frequencies").Rows)
            total += _prior[(int)WordTags.Parse(row[0])] = int.Parse(row[1], CultureInfo.InvariantCulture);
        for (var i = 0; i < _prior.Length; i++)
            _prior[i] = MathF.Log(MathF.Max(_prior[i], 1) / total);
    }

    /// <summary>Read once, when first asked for.</summary>
    public static TagLexicon Shared => Instance.Value;

    /// <summary>Whether the word, in small letters, is a common one.</summary>
    public bool IsKnown(ReadOnlySpan<char> word) => Cell(word) is not null;

    /// <summary>Whether the word, in small letters, is a verb at times.</summary>
    public bool CanBeVerb(ReadOnlySpan<char> word) => Cell(word) is { } cell && cell.Contains("VB", StringComparison.Ordinal);

    /// <summary>Writes the tags that the word can bear; at least one.</summary>
    /// <param name="word">As it stands in the text.</param>
    /// <param name="first">Whether it begins a sentence or a quotation.</param>
    /// <param name="scores">Room for every tag.</param>
    /// <returns>How many were written.</returns>
    public int Scores(ReadOnlySpan<char> word, bool first, Span<TagScore> scores)
    {
        Span<float> shares = stackalloc float[WordTags.Count];
        shares.Clear();
        if (TokenCharacters.IsApostrophe(word[0]))
            Add(shares, Shares("POS 75;VBZ 25"), 1);
        else if (char.IsUpper(word[0]))
            Capitalised(word, first, shares);
        else
            Add(shares, InSmallLetters(word), 1);
        var count = 0;
        for (var i = 1; i < shares.Length; i++)
        {
            if (shares[i] >= MinShare)
                scores[count++] = new((WordTag)i, MathF.Log(shares[i]) - _prior[i]);
        }
        return count;
    }

    private string? Cell(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Math.Min(word.Length, 40)];
        word[..lower.Length].ToLowerInvariant(lower);
        return _words.TryGetValue(lower, out var cell) ? cell : null;
    }

    private void Capitalised(ReadOnlySpan<char> word, bool first, Span<float> shares)
    {
        Span<char> lower = stackalloc char[Math.Min(word.Length, 40)];
        word[..lower.Length].ToLowerInvariant(lower);
        var known = _words.TryGetValue(lower, out var small);
        if (_words.TryGetValue(word, out var asIs))
        {
            Add(shares, Shares(asIs), first && known ? 0.5f : 1);
            if (first && known)
                Add(shares, Shares(small!), 0.5f);
            return;
        }
        var name = known ? first ? 0.15f : NameShareOfKnown : first ? NameShareOfFirst : 0.93f;
        shares[(int)WordTag.Name] += name;
        if (known)
        {
            Add(shares, Shares(small!), 1 - name);
            // "Mrs. May said" is no modal.
            if (!first)
                shares[(int)WordTag.Modal] = 0;
        }
        else if (first)
            Add(shares, BySuffix(lower), 1 - name);
        else
        {
            shares[(int)WordTag.Adjective] += 0.04f;
            shares[(int)WordTag.Noun] += 0.03f;
        }
    }

    private float[] InSmallLetters(ReadOnlySpan<char> word)
    {
        if (_words.TryGetValue(word, out var cell))
            return Shares(cell);
        if (word.Contains('-'))
        {
            var last = word[(word.LastIndexOf('-') + 1)..];
            return Shares(last is "year" or "day" or "month" or "week" || last.EndsWith("ed", StringComparison.Ordinal) ? "JJ 90;NN 10" : "JJ 60;NN 30;RB 5;VBN 5");
        }
        return BySuffix(word);
    }

    private float[] BySuffix(ReadOnlySpan<char> word)
    {
        for (var length = Math.Min(LongestSuffix, word.Length - 2); length > 0; length--)
        {
            if (_suffixes.TryGetValue(word[^length..], out var cell))
                return Shares(cell);
        }
        return Shares("NN 55;NNS 20;JJ 15;VB 10");
    }

    private static void Add(Span<float> to, float[] shares, float weight)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] += shares[i] * weight;
    }

    // Cells are read when a word is first met: few of the list's words occur in one report.
    private float[] Shares(string cell) => _shares.GetOrAdd(cell, static cell =>
    {
        var shares = new float[WordTags.Count];
        var total = 0f;
        foreach (var range in cell.AsSpan().Split(';'))
        {
            var entry = cell.AsSpan(range);
            var space = entry.LastIndexOf(' ');
            var count = int.Parse(entry[(space + 1)..], NumberStyles.None, CultureInfo.InvariantCulture);
            shares[(int)WordTags.Parse(entry[..space])] += count;
            total += count;
        }
        for (var i = 0; i < shares.Length; i++)
            shares[i] /= total;
        return shares;
    });

    private static Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Cells(string table)
    {
        var rows = Lexicon.Table(table).Rows;
        var cells = new Dictionary<string, string>(rows.Length, StringComparer.Ordinal);
        foreach (var row in rows)
            cells[row[0]] = row[1];
        return cells.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
