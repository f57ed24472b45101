using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Record;

/// <summary>One phrase that names a meeting, with what its sentence says of it.</summary>
internal sealed record RoundMention
{
    public required TextSpan Span { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    public required MeetingKind Kind { get; init; }

    /// <summary>6 for "the sixth round".</summary>
    public int? Ordinal { get; init; }

    /// <summary>11 for "the 11th agreement meeting".</summary>
    public int? AgreementOrdinal { get; init; }

    /// <summary>8 for "eight rounds have been held".</summary>
    public int? Count { get; init; }

    /// <summary>3 for "the three-day talks".</summary>
    public int? Days { get; init; }

    public bool IsDefinite { get; init; }

    public bool IsPlural { get; init; }

    public RoundStatus? Status { get; init; }

    public RoundOutcome? Outcome { get; init; }

    public EdtfDate? Dates { get; init; }

    /// <summary>A weekday or "this week" that could not be resolved without the report's day.</summary>
    public bool HasOpenDate { get; init; }

    public string? Place { get; init; }

    /// <summary>Entities of persons in the same sentence.</summary>
    public ImmutableArray<int> People { get; init; } = [];

    /// <summary>Entities of persons whom the sentence says led a side.</summary>
    public ImmutableArray<int> Leaders { get; init; } = [];

    /// <summary>"their session": of these sides, not any meeting.</summary>
    public bool IsTheirs { get; init; }

    /// <summary>Whether a count of meetings is of a time that is over: "ten rounds were held from 2019 to 2021".</summary>
    public bool IsClosedCount { get; init; }

    /// <summary>Told with a verb: "the two sides met".</summary>
    public bool IsVerb { get; init; }

    /// <summary>Told with words that say that they meet once more: "will reconvene".</summary>
    public bool IsAgain { get; init; }

    /// <summary>"the next session".</summary>
    public bool IsNext { get; init; }

    /// <summary>Whether it stands in the headline.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Whether its sentence names those who sit at the table.</summary>
    public bool HasParties { get; init; }

    /// <summary>Whether it stands in a picture's caption.</summary>
    public bool IsCaption { get; init; }

    /// <summary>"a meeting with union leaders": somebody is named to meet.</summary>
    public bool HasCounterpart { get; init; }

    /// <summary>Whether it adds anything to a meeting that is named already.</summary>
    public bool SaysSomething => Status is not null || Outcome is not null || Place is not null || Ordinal is not null || Days is not null || HasTime;

    public bool HasTime => Dates is not null || HasOpenDate;
}
