namespace Parley.Record;

/// <summary>What words say of the time in which an undated report was written; see the lexicon <c>published-cues</c>.</summary>
internal enum PublishedCue
{
    Ended,
    EndOf,
    YearEnd,
    NewYear,
    NextYear,
    ThisYear,
    Former,
    Return,
    Forecast,
    NextWeek,
    Current,
    In,
    File,

    /// <summary>"will", "by", "until": a year behind it is still to come.</summary>
    Future,

    /// <summary>"for", "covers": a year behind it may be either.</summary>
    Either,
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}
