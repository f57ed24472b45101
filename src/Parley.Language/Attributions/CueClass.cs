namespace Parley.Language;

/// <summary>What kind of word reports. Belief and intention are kept apart from speech.</summary>
public enum CueClass
{
    /// <summary>"said", "told", "according to".</summary>
    Speech,

    /// <summary>"denied", "rejected".</summary>
    Denial,

    /// <summary>"declined to comment", "refused to confirm".</summary>
    Refusal,

    /// <summary>"demanded", "called for", "offered".</summary>
    Position,

    /// <summary>"believes", "hopes", "wants".</summary>
    Belief,

    /// <summary>"reportedly", "was said to", "speculation that".</summary>
    Hearsay,
}
