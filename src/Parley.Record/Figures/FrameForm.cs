namespace Parley.Record;

/// <summary>How a frame's word stands to the amount.</summary>
internal enum FrameForm
{
    /// <summary>"demanded $5 billion", "$5 billion that it demanded".</summary>
    Verb,

    /// <summary>"a demand of $5 billion", "a $5 billion demand".</summary>
    Noun,

    /// <summary>"demanded that it pay $5 billion": looks further left; its own role only where nothing stands there.</summary>
    Carrier,

    /// <summary>"should pay $5 billion": counts before a carrier only.</summary>
    Modal,

    /// <summary>"under the deal": for the whole clause.</summary>
    Setting,

    /// <summary>"put 2 percent on the table": right behind the amount.</summary>
    Behind,

    /// <summary>"$1.3 billion, which would mark a 50 percent rise": the amount before it said otherwise.</summary>
    Restate,

    /// <summary>"rejected $5 billion": what the other side wanted.</summary>
    Reject,

    /// <summary>"reportedly": says only how firmly it stands.</summary>
    Hearsay,
}
