using Parley.Model;

namespace Parley.Language;

/// <summary>A time expression as TIMEX3 has it.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value; null where it could not be resolved (no reference day).</param>
/// <param name="Mod">TIMEX3 mod, or null.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Rule">The name of the rule that found it.</param>
public sealed record TimeMention(TextSpan Span, TimexType Type, string? Value, string? Mod, double Confidence, string Rule)
{
    /// <summary>The days that a DATE or TIME covers, where the value is one; null for durations, sets and vague references.</summary>
    public EdtfDate? Date => Value is not null && Type is TimexType.Date or TimexType.Time ? TimexValue.Days(Value!) : null;

    /// <summary>The days of a budget year, by the calendar of the state that the report speaks of ("FY2020" of the United States: 2019-10-01/2020-09-30); null for all else, and where no state is known.</summary>
    public EdtfDate? FiscalDays { get; init; }

    /// <summary>What the words say, before any calendar.</summary>
    public TimeSlots Slots { get; init; } = new();
}
