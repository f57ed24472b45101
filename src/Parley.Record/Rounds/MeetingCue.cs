using Parley.Model;

namespace Parley.Record;

/// <summary>Words that say how a meeting stands or what came of it.</summary>
/// <param name="Status">Null where they say nothing of it.</param>
/// <param name="Outcome">Null where they say nothing of it.</param>
/// <param name="Before">Whether they count before the meeting's phrase.</param>
/// <param name="Inside">Whether they count in it.</param>
/// <param name="Behind">Whether they count behind it.</param>
/// <param name="Adjacent">Whether they count right before the phrase only.</param>
internal sealed record MeetingCue(RoundStatus? Status, RoundOutcome? Outcome, bool Before, bool Inside, bool Behind, bool Adjacent);
