using System.Globalization;
using Parley.Model;

namespace Parley.Record;

/// <summary>The word lists of the rules that place undated reports.</summary>
internal sealed class PublishedLexicons
{
    public PhraseTable<PublishedCue> Cues { get; } = new(RecordLexicon.Table("published-cues").Rows
        .SelectMany(row => ResourceTable.List(row[1]).Select(words => (words, Enum.Parse<PublishedCue>(row[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true)))));

    public CalendarLexicon Calendar { get; } = new();

    public Grammar Grammar { get; } = Grammar.Load();

    /// <summary>Terms of office by full name.</summary>
    public PhraseTable<OfficeTerm[]> Offices { get; } = new(RecordLexicon.Table("offices").Rows
        .Select(row => new OfficeTerm(row[0], Day(row[3])!.Value, Day(row[4])))
        .GroupBy(term => term.Name, StringComparer.Ordinal)
        .Select(group => (group.Key, group.OrderBy(term => term.From).ToArray())));

    private static DateOnly? Day(string cell) => cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
