using System.Collections.Frozen;
using Parley.Model;

namespace Parley.Record;

/// <summary>The word lists of the rules for agreements.</summary>
internal sealed class AgreementLexicons
{
    public PhraseTable<AgreementNoun> Nouns { get; } = Load("agreements", row => Enum.Parse<AgreementNoun>(row[0], ignoreCase: true));

    /// <summary>A run of words may mean one thing inside the phrase and another before it.</summary>
    public PhraseTable<AgreementState[]> States { get; } = new(RecordLexicon.Table("agreement-states").Rows
        .Where(row => row[1] != "length")
        .SelectMany(row => ResourceTable.List(row[2]).Select(words => (Words: words, State: State(row[0], row[1]))))
        .GroupBy(pair => pair.Words, StringComparer.Ordinal)
        .Select(group => (group.Key, group.Select(pair => pair.State).ToArray())));

    /// <summary>"ran", "lasts": before how long an agreement runs.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Running { get; } = RecordLexicon.Set(RecordLexicon.Table("agreement-states").Rows
        .Where(row => row[1] == "length").SelectMany(row => ResourceTable.List(row[2])));

    public PhraseTable<string> Categories { get; } = Load("categories", row => row[0]);

    public PhraseTable<EscalationPart> Escalations { get; } = Load("escalations", row => Enum.Parse<EscalationPart>(row[0], ignoreCase: true));

    private static PhraseTable<T> Load<T>(string table, Func<IReadOnlyList<string>, T> value) =>
        new(RecordLexicon.Table(table).Rows.SelectMany(row => ResourceTable.List(row[^1]).Select(words => (words, value(row)))));

    private static AgreementState State(string status, string reach) => new(
        Enum.Parse<AgreementStatus>(status.Replace("-", "", StringComparison.Ordinal), ignoreCase: true), Enum.Parse<AgreementReach>(reach, ignoreCase: true));
}
