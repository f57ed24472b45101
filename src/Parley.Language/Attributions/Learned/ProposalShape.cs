namespace Parley.Language;

/// <summary>What a proposed attribution looks like.</summary>
internal struct ProposalShape
{
    public uint Words;
    public uint SourceWords;
    public uint Pieces;
    public uint Side;
    public uint Kind;
    public uint First;
    public uint FirstTag;
    public uint Gap;
    public uint Marks;
    public uint Inner;
    public uint Lost;
    public uint SourceKind;
    public uint SourceWord;
    public uint SourceSide;
    public uint SourceGap;
}
