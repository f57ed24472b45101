namespace Parley.Record;

/// <summary>Where a meeting is told with a verb.</summary>
/// <param name="First">The verb's first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="IsPlanned">Whether it is to come.</param>
/// <param name="IsAgain">Whether it says that they meet once more.</param>
/// <param name="NeedsCount">Whether it is a meeting only with a number of times: "sat six times".</param>
internal readonly record struct MeetingPlace(int First, int End, bool IsPlanned, bool IsAgain, bool NeedsCount);
