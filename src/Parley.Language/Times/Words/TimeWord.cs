using System.Globalization;
using Parley.Model;

namespace Parley.Language;

/// <summary>What a word does in time expressions. One word may do several things: "last" is a relation, "later" a direction and a modifier.</summary>
internal sealed class TimeWord
{
    public DayOfWeek? Weekday { get; private set; }

    public TimeUnit? Unit { get; private set; }

    /// <summary>TIMEX3's code for a part of the day: "MO".</summary>
    public string? DayPart { get; private set; }

    /// <summary>A time of day by name: "12:00".</summary>
    public string? Hour { get; private set; }

    /// <summary>TIMEX3's code for a season: "SU".</summary>
    public string? Season { get; private set; }

    /// <summary>Days from the report's day: "yesterday" is -1.</summary>
    public int? Deictic { get; private set; }

    /// <summary>The report's own night: "tonight", "overnight".</summary>
    public string? Tonight { get; private set; }

    /// <summary>Periods from the report's: "last" is -1.</summary>
    public int? Relation { get; private set; }

    /// <summary>Periods from the date named before: "following" is 1.</summary>
    public int? Previous { get; private set; }

    /// <summary>Which way a length is counted: "ago" is -1.</summary>
    public int? Direction { get; private set; }

    /// <summary>TIMEX3's mod: "early" is START.</summary>
    public string? Modifier { get; private set; }

    /// <summary>A rhythm: "daily" is P1D.</summary>
    public string? Set { get; private set; }

    /// <summary>A number that is not said, as TIMEX3 writes it: "several" is X.</summary>
    public string? Some { get; private set; }

    /// <summary>A length that one word says: "fortnight" in other languages, P3D.</summary>
    public string? Length { get; private set; }

    /// <summary>The first year of a decade that one word names: "nineties" is 1990.</summary>
    public int? Decade { get; private set; }

    /// <summary>Hours to add: 12 for "p.m.".</summary>
    public int? Meridiem { get; private set; }

    public TimeRoles Roles { get; private set; }

    public bool Has(TimeRoles role) => (Roles & role) != 0;

    /// <summary>Takes in what a row of the lexicon says.</summary>
    /// <exception cref="InvalidResourceException">There is no such kind.</exception>
    public void Describe(string kind, string value)
    {
        switch (kind)
        {
            case "weekday": Weekday = (DayOfWeek)Number(value); break;
            case "weekdays": (Weekday, Roles) = ((DayOfWeek)Number(value), Roles | TimeRoles.Plural); break;
            case "unit": Unit = Enum.Parse<TimeUnit>(value); break;
            case "units": (Unit, Roles) = (Enum.Parse<TimeUnit>(value), Roles | TimeRoles.Plural); break;
            case "daypart": DayPart = value; break;
            case "hour": Hour = value; break;
            case "season": Season = value; break;
            case "deictic": Deictic = Number(value); break;
            case "tonight": Tonight = value; break;
            case "relation": Relation = Number(value); break;
            case "previous": Previous = Number(value); break;
            case "direction": Direction = Number(value); break;
            case "modifier": Modifier = value; break;
            case "set": Set = value; break;
            case "some": Some = value; break;
            case "length": Length = value; break;
            case "decade": Decade = Number(value); break;
            case "meridiem": Meridiem = Number(value); break;
            default:
                Roles |= Enum.TryParse<TimeRoles>(kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var role) ? role : throw new InvalidResourceException($"times: there is no kind '{kind}'.");
                break;
        }
    }

    private static int Number(string value) => int.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
