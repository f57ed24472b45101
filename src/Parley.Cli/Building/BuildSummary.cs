using Parley.Dossiers;
using Parley.Model;

namespace Parley.Cli;

/// <summary>What a build came to: a name and a value a line, for people and for scripts.</summary>
internal static class BuildSummary
{
    public static string Of(Dossier dossier, Tally tally, string page) =>
        Of(tally, page, dossier.Negotiations.Length, dossier.Rounds.Length, dossier.Positions.Length, status => dossier.Disagreements.Count(one => one.Status == status));

    public static string Of(KeptResult dossier, Tally tally, string page) => Of(tally, page, dossier.Negotiations, dossier.Rounds, dossier.Positions, dossier.Disagreements);

    private static string Of(Tally tally, string page, int negotiations, int rounds, int positions, Func<DisagreementStatus, int> disagreements) => $"""
        reports: {tally.Read} read, {tally.Skipped} unchanged, {tally.Failed} failed
        negotiations: {negotiations}
        rounds: {rounds}
        positions: {positions}
        disagreements: {disagreements(DisagreementStatus.Open)} open, {disagreements(DisagreementStatus.Reconciled)} reconciled, {disagreements(DisagreementStatus.Consistent)} consistent
        page: {TerminalText.Clean(page)}

        """;
}
