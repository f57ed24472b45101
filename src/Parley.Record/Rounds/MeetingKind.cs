namespace Parley.Record;

/// <summary>What noun names a meeting; the vaguer the noun, the more must stand beside it.</summary>
internal enum MeetingKind
{
    /// <summary>"press conference": not a meeting of the sides.</summary>
    None,
    Round,
    Talks,
    Meeting,
    Summit,
}
