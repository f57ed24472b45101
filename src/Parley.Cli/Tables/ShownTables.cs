using Parley.Model;

namespace Parley.Cli;

/// <summary>The dossier as <c>parley show</c> has it: what fits on a screen.</summary>
internal static class ShownTables
{
    public static readonly string[] Names = ["rounds", "positions", "agreements", "deadlines", "statements", "disagreements", "questions", "copies", "joins", "corrections"];

    /// <param name="dossier">What is shown.</param>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static Table Of(Dossier dossier, string name) => name switch
    {
        "rounds" => Rounds(dossier),
        "positions" => Positions(dossier),
        "statements" => Statements(dossier),
        "disagreements" => Disagreements(dossier),
        "questions" => Questions(dossier),
        "copies" => Copies(dossier),
        "joins" => Joins(dossier),
        "corrections" => Corrections(dossier),
        "agreements" => Agreements(dossier),
        "deadlines" => Deadlines(dossier),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such table."),
    };

    // Lines of several talks stand in one table: a 10th round of one is not after the 1st of the next.
    private static Func<string?, string?> TalksOf(Dossier dossier)
    {
        var names = dossier.Negotiations.ToDictionary(one => one.Id, one => one.Name, StringComparer.Ordinal);
        return id => id is null ? null : names.GetValueOrDefault(id);
    }

    private static Table Rounds(Dossier dossier) => Rounds(dossier, TalksOf(dossier));

    private static Table Rounds(Dossier dossier, Func<string?, string?> name) => new(
        "rounds",
        ["negotiation", "round", "dates", "place", "status", "outcome", "heads", "reports", "standing"],
        [.. dossier.Rounds.Select(round => new[]
        {
            name(round.Negotiation),
            Cell.Number(round.Ordinal),
            round.Dates?.Text,
            round.Place,
            Cell.Of(round.Status),
            Cell.Of(round.Outcome),
            Cell.List(round.Delegates.Where(one => one.Head).Select(one => one.Name)),
            Cell.Number(Reports(round.Items)),
            round.Standing,
        })]);

    private static Table Positions(Dossier dossier) => Positions(dossier, TalksOf(dossier));

    private static Table Positions(Dossier dossier, Func<string?, string?> name) => new(
        "positions",
        ["negotiation", "date", "party", "role", "amount", "per", "stance", "settlement", "reports"],
        [.. dossier.Positions.Select(position => new[]
        {
            name(position.Negotiation),
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

    private static Table Questions(Dossier dossier) => new(
        "questions",
        ["kind", "question", "sources"],
        [.. dossier.Questions.Select(one => new[] { one.Kind, one.Text, Cell.List(one.Items.Select(item => item.Source).Distinct()) })]);

    private static Table Copies(Dossier dossier)
    {
        var sources = dossier.Reports.ToDictionary(report => report.Id, report => report.Source, StringComparer.Ordinal);
        return new(
            "copies",
            ["kind", "likeness", "first", "others", "reason"],
            [.. dossier.Duplicates.Select(one => new[]
            {
                one.Kind, Cell.Number((decimal)one.Similarity), sources[one.Reports[0]], Cell.List(one.Reports.Skip(1).Select(report => sources[report])), one.Reason,
            })]);
    }

    // Why lines were taken for one: what a correction can overrule.
    private static Table Joins(Dossier dossier) => new(
        "joins",
        ["what", "line", "reports", "reason"],
        [
            .. dossier.Negotiations.Select(one => new[] { "negotiation", one.Name, Cell.Number(one.Reports.Length), one.Reason }),
            .. dossier.Agreements.Select(one => new[] { "agreement", one.Name, Cell.Number(Reports(one.Items)), one.Reason }),
            .. dossier.Rounds.Select(one => new[] { "round", $"{one.Ordinal} {one.Dates?.Text}".Trim(), Cell.Number(Reports(one.Items)), Both(one.Reason, one.Apart) }),
            .. dossier.Positions.Where(one => one.Reason is not null)
                .Select(one => new[] { "position", $"{one.Party?.Name} {Cell.Of(one.Role)} {AmountText.Of(one.Value, one.High, one.Unit, one.Modifier, one.Measure)}".Trim(), Cell.Number(Reports(one.Items)), one.Reason }),
            .. dossier.Duplicates.Select(one => new[] { one.Kind, dossier.Reports.First(report => report.Id == one.Reports[0]).Source, Cell.Number(one.Reports.Length), one.Reason }),
        ]);

    private static string? Both(string? reason, string? apart) => reason is null || apart is null ? reason ?? apart : reason + " " + apart;

    private static Table Corrections(Dossier dossier) => new(
        "corrections",
        ["item", "field", "was", "now", "who", "when", "why"],
        [.. dossier.Corrections.Select(one => new[] { one.Item, one.Field, one.Was, one.Now, one.Who, one.When, one.Why })]);

    private static Table Agreements(Dossier dossier) => new(
        "agreements",
        ["agreement", "parties", "status", "term", "years", "amount", "for", "escalation", "reports"],
        [.. dossier.Agreements.Select(one => new[]
        {
            one.Name,
            Cell.List(one.Parties),
            Cell.Of(one.Status),
            one.Term?.Text,
            Cell.Number(one.Duration),
            one.Amount is { } amount ? AmountFormatter.Format(amount) : null,
            one.AmountPeriod?.Text,
            one.Escalation?.Words,
            Cell.Number(Reports(one.Items)),
        })]);

    private static Table Deadlines(Dossier dossier) => Deadlines(dossier, TalksOf(dossier));

    private static Table Deadlines(Dossier dossier, Func<string?, string?> name) => new(
        "deadlines",
        ["negotiation", "date", "for", "status", "reports"],
        [.. dossier.Deadlines.Select(one => new[] { name(one.Negotiation), one.Date?.Text, one.For, Cell.Of(one.Status), Cell.Number(Reports(one.Items)) })]);

    private static int Reports(IEnumerable<ItemReference> items) => items.Select(item => item.Report).Distinct().Count();
}
