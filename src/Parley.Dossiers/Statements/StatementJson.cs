namespace Parley.Dossiers;

/// <summary>A statement's line in the dossier as JSON, as it stands in the dossier's file, with nothing under <c>also</c>.</summary>
/// <param name="Line">From brace to brace.</param>
/// <param name="ItemStart">Where the reference to the statement begins in it.</param>
/// <param name="ItemLength">How long the reference is.</param>
internal readonly record struct StatementJson(ReadOnlyMemory<byte> Line, int ItemStart, int ItemLength)
{
    public ReadOnlyMemory<byte> Item => Line.Slice(ItemStart, ItemLength);
}
