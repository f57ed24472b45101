using Parley.Model;

namespace Parley.Cli;

/// <summary>What a build came to: a name and a value a line, for people and for scripts.</summary>
internal static class BuildSummary
{
    public static string Of(Dossier dossier, Tally tally, string page)
    {
        int Count(DisagreementStatus status) => dossier.Disagreements.Count(one => one.Status == status);
        return $"""
            reports: {tally.Read} read, {tally.Skipped} unchanged, {tally.Failed} failed
            negotiations: {dossier.Negotiations.Length}
            rounds: {dossier.Rounds.Length}
            positions: {dossier.Positions.Length}
            disagreements: {Count(DisagreementStatus.Open)} open, {Count(DisagreementStatus.Reconciled)} reconciled, {Count(DisagreementStatus.Consistent)} consistent
            page: {TerminalText.Clean(page)}

            """;
    }
}
