namespace Parley.Sources;

/// <summary>What a word does in a byline.</summary>
internal enum BylineWord
{
    None,

    /// <summary>"By".</summary>
    Cue,

    /// <summary>"Writer", "correspondent".</summary>
    Role,

    /// <summary>"And".</summary>
    Joiner,

    /// <summary>"In", before the place of reporting.</summary>
    Place,

    /// <summary>"Is", "covers": between a writer's name and what is told of her.</summary>
    Bio,

    /// <summary>"Founder", "professor": what somebody is who writes for a paper now and then; may be part of a byline like any other word.</summary>
    Work,

    /// <summary>No part of a person's name.</summary>
    Never,
}
