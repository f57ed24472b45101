namespace Parley.Record;

/// <summary>What the subject or the first object of a frame's word is to the amount.</summary>
internal enum FramePart
{
    None,

    /// <summary>The side whose demand, offer or estimate it is.</summary>
    By,
    Payer,
    Payee,
}
