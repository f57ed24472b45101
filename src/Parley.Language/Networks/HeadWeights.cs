namespace Parley.Language;

/// <summary>All weights of the network that finds heads, in the order in which the file has them.</summary>
internal sealed unsafe class HeadWeights
{
    public HeadWeights(byte* start, long length)
    {
        var reader = new WeightReader(start, length);
        Words = new(ref reader, *reader.Ints(1), HeadSizes.Word);
        Tags = new(ref reader, HeadSizes.Tags, HeadSizes.Tag);
        Suffixes = new(ref reader, HeadSizes.Suffixes, HeadSizes.Suffix);
        Shapes = new(ref reader, HeadSizes.Shapes, HeadSizes.Shape);
        Prefixes = new(ref reader, HeadSizes.Prefixes, HeadSizes.Shape);
        First = new(new(ref reader, HeadSizes.Input, 6 * HeadSizes.Hidden), HeadSizes.Hidden);
        Second = new(new(ref reader, 2 * HeadSizes.Hidden, 4 * HeadSizes.Hidden), HeadSizes.Hidden);
        Output = new(ref reader, 2 * HeadSizes.Hidden, HeadSizes.Output);
        Arcs = new(ref reader, HeadSizes.Arc, HeadSizes.Arc);
        Labels = new(ref reader, HeadSizes.Label, HeadSizes.Relations);
        RootHead = reader.Floats(HeadSizes.Arc);
        RootLabel = reader.Floats(HeadSizes.Label);
        TagPairs = new(ref reader, HeadSizes.Tags * HeadSizes.Tags, HeadSizes.Distances);
    }

    public ByteTable Words { get; }

    public ByteTable Tags { get; }

    public ByteTable Suffixes { get; }

    public ByteTable Shapes { get; }

    public ByteTable Prefixes { get; }

    public GatedLayer First { get; }

    public EvenLayer Second { get; }

    /// <summary>To a word as dependent, as head, and to its parts in a relation.</summary>
    public ByteMatrix Output { get; }

    /// <summary>From a word as dependent to what its head should look like.</summary>
    public ByteMatrix Arcs { get; }

    public ByteMatrix Labels { get; }

    public float* RootHead { get; }

    public float* RootLabel { get; }

    /// <summary>What an arc between two parts of speech is worth, by distance.</summary>
    public ByteTable TagPairs { get; }
}
