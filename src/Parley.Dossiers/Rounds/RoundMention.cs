using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One report's word on one round, with the days on which it can have been.</summary>
internal sealed class RoundMention
{
    // How far from its report a round without a date can lie.
    private const int Reach = 180;

    public RoundMention(ReportEntry report, Round fact)
    {
        Report = report;
        Fact = fact;
        IsDated = fact.Dates is { } dates && (dates.First ?? dates.Last) is not null;
        (First, Last) = IsDated ? (fact.Dates!.Value.First ?? DateOnly.MinValue, fact.Dates.Value.Last ?? DateOnly.MaxValue) : Undated(report.Day, fact.Status);
        SaysLast = Lexicon.English.Says("last", fact.Evidence[0].Quote);
    }

    public ReportEntry Report { get; }

    public Round Fact { get; }

    /// <summary>Its number; null for one that no negotiation can reach.</summary>
    public int? Ordinal => Fact.Ordinal is > 0 and < 1000 ? Fact.Ordinal : null;

    public DateOnly First { get; }

    public DateOnly Last { get; }

    public bool IsDated { get; }

    /// <summary>"The last round", as told from the report's day.</summary>
    public bool SaysLast { get; }

    public bool IsAhead => Fact.Status == RoundStatus.Planned;

    /// <summary>In days: how loosely it is dated.</summary>
    public int Width => Last.DayNumber - First.DayNumber + 1;

    public bool IsPrecise => IsDated && Width <= 7;

    /// <summary>The order in which mentions find their place: numbered ones, then the better dated.</summary>
    public int Rank => Ordinal is not null ? 0 : !IsDated ? 5 : IsPrecise ? 1 : Width <= 31 ? 2 : 3;

    /// <summary>Whether the other adds nothing by which rounds are told apart.</summary>
    public bool SaysTheSameAs(RoundMention other) =>
        Ordinal == other.Ordinal && First == other.First && Last == other.Last && Fact.Place == other.Fact.Place && Fact.Status == other.Fact.Status
        && Fact.Outcome == other.Fact.Outcome && SaysLast == other.SaysLast && IsDated == other.IsDated;

    public bool Meets(RoundMention other) => First <= other.Last && other.First <= Last;

    private static (DateOnly, DateOnly) Undated(DateOnly? day, RoundStatus status)
    {
        if (day is not { } known)
            return (DateOnly.MinValue, DateOnly.MaxValue);
        return status == RoundStatus.Planned ? (known, Shift(known, Reach)) : (Shift(known, -Reach), known);
    }

    private static DateOnly Shift(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
