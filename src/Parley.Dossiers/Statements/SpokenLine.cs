namespace Parley.Dossiers;

/// <summary>What one speaker said once, and the other reports that have the same words.</summary>
internal sealed class SpokenLine(ReportEntry report, Utterance utterance)
{
    private static readonly List<(ReportEntry, Utterance)> None = [];

    private List<(ReportEntry Report, Utterance Utterance)>? _also;

    public ReportEntry Report { get; } = report;

    public Utterance Utterance { get; } = utterance;

    public IReadOnlyList<(ReportEntry Report, Utterance Utterance)> Also => _also ?? None;

    public DateOnly Day => Utterance.Day ?? Report.Day ?? DateOnly.MaxValue;

    public void Repeat(ReportEntry report, Utterance utterance) => (_also ??= []).Add((report, utterance));
}
