using System.Collections.Frozen;
using Parley.Model;

namespace Parley.Record;

/// <summary>The word lists that the rules for figures share.</summary>
internal sealed class FigureLexicons
{
    public Grammar Grammar { get; } = Grammar.Load();

    public FrameLexicon Frames { get; }

    public ConfidenceSteps Confidence { get; } = new("figures");

    public CalendarLexicon Calendar { get; } = new();

    public FigureLexicons() => Frames = new FrameLexicon(Grammar);

    /// <summary>"annual", "per month", "a total of".</summary>
    public PhraseTable<PerPeriod> Periods { get; } = new(RecordLexicon.Table("periods").Rows
        .SelectMany(row => ResourceTable.List(row[1]).Select(words => (words, Enum.Parse<PerPeriod>(row[0], ignoreCase: true)))));

    /// <summary>"rounds", "sessions": how often the sides met is nobody's position.</summary>
    public FrozenSet<string> Meetings { get; } = RecordLexicon.Table("meetings").Rows
        .Where(row => row[0] is "round" or "meeting").SelectMany(row => ResourceTable.List(row[1])).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
