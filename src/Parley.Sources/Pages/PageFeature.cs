namespace Parley.Sources;

/// <summary>What a page is beside a plain report.</summary>
public enum PageFeature
{
    /// <summary>A report written entry by entry while something goes on; its entries are of different times.</summary>
    LiveBlog,

    /// <summary>One page of a report that goes on at another address.</summary>
    SeveralPages,

    /// <summary>A page for mobile readers (AMP), whose own address is another.</summary>
    Amp,

    /// <summary>The beginning of a report, whose rest is for those who pay or sign in.</summary>
    Stub,

    /// <summary>Asks to accept cookies in the place of a report.</summary>
    Consent,

    /// <summary>Asks whether a person is reading, or refuses to answer, in the place of a report.</summary>
    Challenge,

    /// <summary>Says that there is no such page.</summary>
    Missing,

    /// <summary>A report told in pictures.</summary>
    Gallery,

    /// <summary>Holds posts of social networks: words of others, kept among its own.</summary>
    EmbeddedPosts,
}
