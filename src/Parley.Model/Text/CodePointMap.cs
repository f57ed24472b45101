namespace Parley.Model;

/// <summary>Converts positions in one text between UTF-16 units (inside) and Unicode code points (in the contract).</summary>
/// <remarks>The identity, at no cost, where the text has no surrogate pairs. W3C Web Annotation text positions count code points.</remarks>
public sealed class CodePointMap
{
    public static readonly CodePointMap Identity = new([]);

    // Positions of the second halves of surrogate pairs, ascending: each makes all later code point positions one smaller.
    private readonly int[] _trailing;

    private CodePointMap(int[] trailing) => _trailing = trailing;

    public bool IsIdentity => _trailing.Length == 0;

    public static CodePointMap For(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return Identity;
        var trailing = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsSurrogatePair(text[i - 1], text[i]))
                continue;
            trailing.Add(i);
            i++;
        }
        return trailing.Count == 0 ? Identity : new([.. trailing]);
    }

    /// <summary>The code point position of a UTF-16 position; one inside a pair counts as after the pair's first half.</summary>
    public int ToCodePoints(int utf16) => utf16 - CountBelow(utf16);

    /// <summary>The UTF-16 position of a code point position.</summary>
    public int ToUtf16(int codePoints)
    {
        var (low, high) = (0, _trailing.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_trailing[middle] - middle <= codePoints)
                low = middle + 1;
            else
                high = middle;
        }
        return codePoints + low;
    }

    public TextSpan ToCodePoints(TextSpan span) => IsIdentity ? span : new(ToCodePoints(span.Start), ToCodePoints(span.End));

    public TextSpan ToUtf16(TextSpan span) => IsIdentity ? span : new(ToUtf16(span.Start), ToUtf16(span.End));

    private int CountBelow(int position)
    {
        var index = Array.BinarySearch(_trailing, position);
        return index >= 0 ? index : ~index;
    }
}
