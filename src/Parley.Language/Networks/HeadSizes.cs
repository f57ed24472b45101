namespace Parley.Language;

/// <summary>Widths of the network that finds heads; the file of weights has the same.</summary>
internal static class HeadSizes
{
    /// <summary>Numbers that stand for a word.</summary>
    public const int Word = 64;

    public const int Tag = 24;

    /// <summary>For the word's last three letters.</summary>
    public const int Suffix = 24;

    /// <summary>For its capitals and marks, and, added to them, for its first three letters.</summary>
    public const int Shape = 16;

    public const int Input = Word + Tag + Suffix + Shape;

    /// <summary>One direction of a recurrent layer.</summary>
    public const int Hidden = 64;

    public const int Layers = 2;

    /// <summary>For a word as head and as dependent.</summary>
    public const int Arc = 64;

    /// <summary>For a word in a relation.</summary>
    public const int Label = 32;

    public const int Output = (2 * Arc) + (2 * Label);

    /// <summary>Relations, filled up to a multiple of sixteen.</summary>
    public const int Relations = 48;

    public const int Tags = 40;
    public const int SuffixBits = 12;
    public const int PrefixBits = 11;
    public const int Suffixes = 1 << SuffixBits;
    public const int Prefixes = 1 << PrefixBits;
    public const int Shapes = 512;
    public const int Distances = 16;

    /// <summary>What stands for the root among the tags.</summary>
    public const int RootTag = Tags - 1;

    /// <summary>Longer sentences are read in pieces, so that work is bounded.</summary>
    public const int MaxTokens = 160;

    /// <summary>Below zero a tenth is let through.</summary>
    public const float Leak = 0.1f;
}
