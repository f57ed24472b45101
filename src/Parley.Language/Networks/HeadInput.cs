namespace Parley.Language;

/// <summary>The rows of the tables that stand for a token.</summary>
internal readonly record struct HeadInput(int Word, int Tag, int Suffix, int Prefix, int Shape)
{
    public static HeadInput Of(TokenForms forms, ReadOnlySpan<WordTag> tags, int token, bool first) => new(
        forms.Row[token],
        (int)tags[token],
        (int)(forms.Suffix[token] >> (32 - HeadSizes.SuffixBits)),
        (int)(forms.Prefix[token] >> (32 - HeadSizes.PrefixBits)),
        forms.Shape[token] | (first ? 256 : 0));

    /// <summary>All of it in one number that is not 0.</summary>
    public ulong Key => 1ul << 63 | (ulong)(uint)Word << 40 | (ulong)(uint)Tag << 34 | (ulong)(uint)Suffix << 21 | (ulong)(uint)Prefix << 10 | (uint)Shape;

    /// <summary>Side and length of an arc, in steps: 1, 2, 3, 4, up to 6, up to 10, longer.</summary>
    public static int Distance(int word, int head, int root)
    {
        if (head == root)
            return HeadSizes.Distances - 1;
        var length = head > word ? head - word : word - head;
        var step = length <= 4 ? length - 1 : length <= 6 ? 4 : length <= 10 ? 5 : 6;
        return head > word ? step : step + 7;
    }
}
