using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Record;

/// <summary>The names of a document by token.</summary>
internal sealed class MentionIndex
{
    private readonly (int First, int End, NameMention Mention)[] _mentions;

    /// <param name="document">The report.</param>
    /// <param name="others">Words for sides that are no names; see <see cref="NegotiatingSides.Nouns"/>.</param>
    public MentionIndex(AnnotatedDocument document, ImmutableArray<NameMention> others = default)
    {
        var names = others.IsDefaultOrEmpty ? document.Names : document.Names.AddRange(others);
        _mentions = new (int, int, NameMention)[names.Length];
        for (var i = 0; i < _mentions.Length; i++)
        {
            var mention = names[i];
            _mentions[i] = (document.TokenAt(mention.Span.Start), document.TokenAt(mention.Span.End - 1) + 1, mention);
        }
        Array.Sort(_mentions, static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
    }

    public int Count => _mentions.Length;

    public (int First, int End, NameMention Mention) this[int index] => _mentions[index];

    /// <summary>The index of the first mention that begins at or after the token.</summary>
    public int From(int token)
    {
        var (low, high) = (0, _mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>Those that lie wholly between the tokens, in text order.</summary>
    public IEnumerable<(int First, int End, NameMention Mention)> Between(int first, int end)
    {
        for (var i = From(first); i < _mentions.Length && _mentions[i].First < end; i++)
        {
            if (_mentions[i].End <= end)
                yield return _mentions[i];
        }
    }
}
