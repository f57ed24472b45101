namespace Parley.Language;

/// <summary>What is known of a word.</summary>
/// <param name="Tags">One bit for each <see cref="WordTag"/> that it bears, and <see cref="Small"/>; 0 where the word is not known.</param>
/// <param name="Row">Which vector stands for it; 0 where none is kept.</param>
/// <param name="Cluster">Its class among words of like use; 0 where it has none.</param>
/// <param name="Report">How often it reports what somebody says or thinks: 0 for never, up to <see cref="MostReporting"/>.</param>
internal readonly record struct WordEntryBits(ulong Tags, ushort Row, byte Cluster, byte Report)
{
    /// <summary>The word was met in small letters.</summary>
    public const ulong Small = 1ul << 60;

    /// <summary>It was met so often that no other tag is to be expected.</summary>
    public const ulong Closed = 1ul << 61;

    public const byte MostReporting = 8;

    public const ulong TagBits = (1ul << WordTags.Count) - 1;
}
