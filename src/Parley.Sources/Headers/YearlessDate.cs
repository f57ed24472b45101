using Parley.Model;

namespace Parley.Sources;

/// <summary>A report's day as its page prints it, without a year: "SEOUL, Oct. 4 (Wire) --", "Thursday, 12 June".</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Weekday">Where it stands beside the day.</param>
/// <param name="Basis">Header or dateline.</param>
/// <param name="CopyrightYear">The year of the page's copyright notice, which may be that of its crawl; null where it has none.</param>
public sealed record YearlessDate(int Month, int Day, DayOfWeek? Weekday, PublishedBasis Basis, int? CopyrightYear);
