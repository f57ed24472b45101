using Parley.Model;

namespace Parley.Record;

/// <summary>The word lists of the rules for rounds.</summary>
internal sealed class RoundLexicons
{
    public PhraseTable<MeetingKind> Meetings { get; } = LoadMeetings();

    public PhraseTable<MeetingCue> Cues { get; } = new(RecordLexicon.Table("meeting-cues").Rows
        .SelectMany(row => ResourceTable.List(row[3]).Select(words => (words, Cue(row[0], row[1], row[2])))));

    /// <summary>Words that say who led a side.</summary>
    public PhraseTable<string> Delegations { get; } = Kinds("delegations");

    /// <summary>Verbs of meeting and those who meet.</summary>
    public PhraseTable<string> Verbs { get; } = Kinds("meeting-verbs");

    /// <summary>Roles that lead a side, in small letters.</summary>
    public string[] Negotiators { get; } = [.. RecordLexicon.Table("negotiators").Rows.Select(row => row[0])];

    public static PhraseTable<MeetingKind> LoadMeetings() => new(RecordLexicon.Table("meetings").Rows
        .SelectMany(row => ResourceTable.List(row[1]).Select(words => (words, Enum.Parse<MeetingKind>(row[0], ignoreCase: true)))));

    private static PhraseTable<string> Kinds(string table) =>
        new(RecordLexicon.Table(table).Rows.SelectMany(row => ResourceTable.List(row[1]).Select(words => (words, row[0]))));

    private static MeetingCue Cue(string status, string outcome, string reach) => new(
        status == "none" ? null : Enum.Parse<RoundStatus>(status.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
        outcome == "none" ? null : Enum.Parse<RoundOutcome>(outcome.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
        reach is "before" or "clause",
        reach is "inside" or "clause",
        reach is "behind" or "clause",
        reach is "adjacent");
}
