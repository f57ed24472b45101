using Parley.Model;

namespace Parley.Cli;

/// <summary>The dossier as <c>parley show</c> has it: what fits on a screen.</summary>
internal static class ShownTables
{
    public static readonly string[] Names = ["rounds", "positions", "statements", "disagreements"];

    /// <param name="dossier">What is shown.</param>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static Table Of(Dossier dossier, string name) => name switch
    {
        "rounds" => Rounds(dossier),
        "positions" => Positions(dossier),
        "statements" => Statements(dossier),
        "disagreements" => Disagreements(dossier),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such table."),
    };

    private static Table Rounds(Dossier dossier) => new(
        "rounds",
        ["round", "dates", "place", "status", "outcome", "heads", "reports"],
        [.. dossier.Rounds.Select(round => new[]
        {
            Cell.Number(round.Ordinal),
            round.Dates?.Text,
            round.Place,
            Cell.Of(round.Status),
            Cell.Of(round.Outcome),
            Cell.List(round.Delegates.Where(one => one.Head).Select(one => one.Name)),
            Cell.Number(Reports(round.Items)),
        })]);

    private static Table Positions(Dossier dossier) => new(
        "positions",
        ["date", "party", "role", "amount", "per", "stance", "settlement", "reports"],
        [.. dossier.Positions.Select(position => new[]
        {
            position.Date?.Text,
            position.Party?.Name,
            Cell.Of(position.Role),
            AmountText.Of(position.Value, position.High, position.Unit, position.Modifier, position.Measure),
            Cell.Of(position.Per),
            Cell.Of(position.Stance),
            position.Settlement is { } settled ? AmountText.Of(settled) : null,
            Cell.Number(Reports(position.Items)),
        })]);

    private static Table Statements(Dossier dossier) => new(
        "statements",
        ["speaker", "party", "date", "terms", "polarity", "words", "source"],
        [.. dossier.Statements.SelectMany(record => record.Statements.Select(statement => new[]
        {
            record.Speaker,
            record.Party?.Name,
            statement.Date?.Text,
            Cell.Of(statement.Attribution),
            Cell.Of(statement.Polarity),
            statement.Item.Quote,
            statement.Item.Source,
        }))]);

    private static Table Disagreements(Dossier dossier) => new(
        "disagreements",
        ["kind", "status", "explanation", "reconciliation", "sources"],
        [.. dossier.Disagreements.Select(one => new[]
        {
            Cell.Of(one.Kind),
            Cell.Of(one.Status),
            one.Explanation,
            one.Reconciliation,
            Cell.List(one.Items.Select(item => item.Source).Distinct()),
        })]);

    private static int Reports(IEnumerable<ItemReference> items) => items.Select(item => item.Report).Distinct().Count();
}
