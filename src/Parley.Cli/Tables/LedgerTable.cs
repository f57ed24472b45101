using System.Globalization;
using Parley.Model;

namespace Parley.Cli;

/// <summary>The ledger: side, issue, role, amount, period and date of every position, with the move to it and the gap after it.</summary>
internal static class LedgerTable
{
    private static readonly string[] Columns = ["negotiation", "date", "side", "issue", "role", "amount", "per", "period", "stance", "moved", "percent", "days", "per month", "rounds", "gap", "gap percent", "words", "sources"];

    /// <param name="dossier">What is shown.</param>
    /// <param name="side">One side's lines only.</param>
    public static Table Of(Dossier dossier, string? side)
    {
        var names = dossier.Negotiations.ToDictionary(one => one.Id, one => one.Name, StringComparer.Ordinal);
        var moves = dossier.Moves.ToLookup(one => one.To, StringComparer.Ordinal);
        var gaps = dossier.Gaps.SelectMany(gap => new[] { gap.High, gap.Low }.OfType<GapEnd>(), (gap, end) => (gap, end.Position)).ToLookup(pair => pair.Position, pair => pair.gap, StringComparer.Ordinal);
        var steps = dossier.Steps.ToLookup(one => one.Position, StringComparer.Ordinal);
        return new("ledger", Columns, [.. dossier.Positions.Where(one => side is null || one.Party?.Name == side)
            .Select(one => Row(one, names[one.Negotiation], moves[one.Id].FirstOrDefault(), steps[one.Id].FirstOrDefault(), gaps[one.Id].FirstOrDefault(gap => gap.Date == one.Date || gap.Date?.Last == one.Date?.Last)))]);
    }

    private static string?[] Row(Position one, string negotiation, PositionMove? move, PositionStep? step, PositionGap? gap) =>
    [
        negotiation,
        one.Date?.Text,
        one.Party?.Name,
        one.Issue,
        Cell.Of(one.Role),
        AmountText.Of(one.Value, one.High, one.Unit, one.Modifier, one.Measure),
        Cell.Of(one.Per),
        one.Period?.Text,
        Cell.Of(one.Stance),
        move is null ? Points(step?.Moved, step) : Signed(move.Change),
        move?.Percent.ToString("+0.#;-0.#", CultureInfo.InvariantCulture),
        Cell.Number(move?.Days ?? step?.Days),
        move?.PerMonth is { } month ? Signed(month) : null,
        Cell.Number(move?.Rounds ?? step?.Rounds),
        gap?.Difference is { } difference ? AmountFormatter.Format(difference with { Amount = AmountFormatter.Significant(difference.Amount, 4) }) : step?.Gap is { } apart ? Points(apart, step)![1..] : null,
        Cell.Number(gap?.Percent ?? step?.GapPercent),
        one.Items.IsEmpty ? null : one.Items[0].Quote,
        Cell.List(one.Items.Select(item => item.Source).Distinct()),
    ];

    // "+3 points": per cents less per cents are points.
    private static string? Points(decimal? value, PositionStep? step) => value is not { } known || step is null
        ? null
        : (known < 0 ? "-" : "+") + (step.Unit.IsPercent ? Math.Abs(known).ToString("0.##", CultureInfo.InvariantCulture) + " points" : AmountFormatter.Format(Math.Abs(known), step.Unit));

    private static string Signed(Money change) =>
        (change.Amount < 0 ? "-" : "+") + AmountFormatter.Format(change with { Amount = AmountFormatter.Significant(Math.Abs(change.Amount), 4) });
}
