using Parley.Model;

namespace Parley.Record;

/// <summary>The words of the lexicon <c>deadlines</c>.</summary>
internal sealed class DeadlineLexicon
{
    public PhraseTable<DeadlineCue> Cues { get; } = new(RecordLexicon.Table("deadlines").Rows
        .SelectMany(row => ResourceTable.List(row[1]).Select(words => (words, Enum.Parse<DeadlineCue>(row[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true)))));
}
