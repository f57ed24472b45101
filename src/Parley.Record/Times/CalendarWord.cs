namespace Parley.Record;

/// <summary>A word of the calendar.</summary>
/// <param name="Kind">What the number is.</param>
/// <param name="Number">The month, or the years to add to the report's.</param>
internal readonly record struct CalendarWord(CalendarKind Kind, int Number);
