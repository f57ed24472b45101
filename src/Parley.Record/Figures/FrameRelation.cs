namespace Parley.Record;

/// <summary>Where the governing word stands.</summary>
internal enum FrameRelation
{
    /// <summary>A verb before the amount, in its clause.</summary>
    Left,

    /// <summary>A noun right before or behind it.</summary>
    Beside,

    /// <summary>A verb behind it, with its own subject: "$870 million Seoul paid".</summary>
    Relative,

    /// <summary>A verb behind it whose subject it is: "$5 billion was demanded".</summary>
    Passive,
}
