namespace Parley.Language;

/// <summary>What a reporting word takes for its content.</summary>
[Flags]
internal enum CueFrames
{
    None = 0,

    /// <summary>A clause, with or without "that".</summary>
    That = 1,

    /// <summary>A thing: "denied the report".</summary>
    Noun = 2,

    /// <summary>An infinitive: "refused to comment".</summary>
    Infinitive = 4,

    /// <summary>"described it as".</summary>
    As = 8,

    /// <summary>Reports only beside words in quotation marks: "smiled".</summary>
    Quote = 16,

    /// <summary>Somebody comes first: "told reporters that".</summary>
    Addressee = 32,

    /// <summary>A thing is content even where none of it is quoted: "confirmed the figure".</summary>
    Thing = 64,

    /// <summary>Only a thing that was said: "rejected the claim", not "rejected the offer".</summary>
    Claim = 128,

    /// <summary>A thing and what it is called: "called the terms favourable".</summary>
    Complement = 256,
}
