using Parley.Model;

namespace Parley.Record;

/// <summary>The word that governs an amount, and where it stands.</summary>
internal sealed record GoverningFrame(FrameHit Hit, FrameRelation Relation)
{
    /// <summary>The verb between that the frame acts through: "to pay".</summary>
    public FrameHit? Carrier { get; init; }

    /// <summary>The subject, where finding the frame found it.</summary>
    public PartyCode? Subject { get; init; }
}
