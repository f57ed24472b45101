using Parley.Model;

namespace Parley.Cli;

/// <summary>The dossier as tables for other programs: every value in a column of its own, under the contract's names.</summary>
internal static class ExportedTables
{
    public static readonly string[] Names =
        ["reports", "negotiations", "rounds", "positions", "gaps", "statements", "figures", "agreements", "deadlines", "disagreements", "audit"];

    /// <param name="dossier">What is exported.</param>
    /// <param name="readings">The readings that it joins, for the tables that list their items.</param>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static Table Of(Dossier dossier, Func<IReadOnlyList<Model.Reading>> readings, string name) => name switch
    {
        "reports" => Reports(dossier),
        "negotiations" => Negotiations(dossier),
        "rounds" => Rounds(dossier),
        "positions" => Positions(dossier),
        "gaps" => Gaps(dossier),
        "statements" => Statements(dossier),
        "figures" => Figures(readings()),
        "agreements" => Agreements(dossier),
        "deadlines" => Deadlines(dossier),
        "disagreements" => Disagreements(dossier),
        "audit" => AuditTable.Of(dossier, null),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such table."),
    };

    private static Table Reports(Dossier dossier) => new(
        "reports",
        ["id", "source", "outlet", "title", "published", "publishedBasis", "negotiation"],
        [.. dossier.Reports.Select(one => new[] { one.Id, one.Source, one.Outlet, one.Title, one.Published?.Text, Cell.Of(one.PublishedBasis), one.Negotiation })]);

    private static Table Negotiations(Dossier dossier) => new(
        "negotiations",
        ["id", "name", "parties", "settlementCurrency", "first", "last", "reports"],
        [.. dossier.Negotiations.Select(one => new[]
        {
            one.Id, one.Name, Cell.List(one.Parties), one.SettlementCurrency?.Code, one.First?.Text, one.Last?.Text, Cell.Number(one.Reports.Length),
        })]);

    private static Table Rounds(Dossier dossier) => new(
        "rounds",
        ["id", "negotiation", "ordinal", "dates", "place", "status", "outcome", "delegates", "reason", "quote", "source"],
        [.. dossier.Rounds.Select(one => new[]
        {
            one.Id,
            one.Negotiation,
            Cell.Number(one.Ordinal),
            one.Dates?.Text,
            one.Place,
            Cell.Of(one.Status),
            Cell.Of(one.Outcome),
            Cell.List(one.Delegates.Select(Delegate)),
            one.Reason,
            one.Items[0].Quote,
            one.Items[0].Source,
        })]);

    private static string Delegate(DossierDelegate one) =>
        $"{one.Name}{(one.Party is { } party ? $" ({party})" : "")}{(one.Head ? ", head" : "")}";

    private static Table Positions(Dossier dossier) => new(
        "positions",
        [
            "id", "negotiation", "date", "party", "issue", "role", "value", "high", "unit", "modifier", "measure", "per", "period", "stance",
            "equivalent", "equivalentCurrency", "settlement", "settlementCurrency", "rate", "rateYear", "independent", "quote", "source",
        ],
        [.. dossier.Positions.Select(one => new[]
        {
            one.Id,
            one.Negotiation,
            one.Date?.Text,
            one.Party?.Name,
            one.Issue,
            Cell.Of(one.Role),
            Cell.Number(one.Value),
            Cell.Number(one.High),
            one.Unit?.Name,
            Cell.Of(one.Modifier),
            Cell.Of(one.Measure),
            Cell.Of(one.Per),
            one.Period?.Text,
            Cell.Of(one.Stance),
            Cell.Number(one.Equivalent?.Amount),
            one.Equivalent?.Currency.Code,
            Cell.Number(one.Settlement?.Amount),
            one.Settlement?.Currency.Code,
            Cell.Number(one.Settlement?.Rate),
            Cell.Number(one.Settlement?.RateYear),
            Cell.Number(one.Independent),
            one.Items[0].Quote,
            one.Items[0].Source,
        })]);

    private static Table Gaps(Dossier dossier) => new(
        "gaps",
        ["id", "negotiation", "date", "highParty", "high", "lowParty", "low", "difference", "currency", "percent", "note"],
        [.. dossier.Gaps.Select(one => new[]
        {
            one.Id,
            one.Negotiation,
            one.Date?.Text,
            one.High?.Party.Name,
            Cell.Number(one.High?.Amount.Amount),
            one.Low?.Party.Name,
            Cell.Number(one.Low?.Amount.Amount),
            Cell.Number(one.Difference?.Amount),
            (one.Difference ?? one.High?.Amount ?? one.Low?.Amount)?.Currency.Code,
            Cell.Number(one.Percent),
            one.Note,
        })]);

    private static Table Statements(Dossier dossier) => new(
        "statements",
        ["speaker", "party", "roles", "attribution", "polarity", "mode", "date", "via", "topics", "occasion", "quote", "source", "item"],
        [.. dossier.Statements.SelectMany(record => record.Statements.Select(one => new[]
        {
            record.Speaker,
            record.Party?.Name,
            Cell.List(record.Roles),
            Cell.Of(one.Attribution),
            Cell.Of(one.Polarity),
            Cell.Of(one.Mode),
            one.Date?.Text,
            Cell.List(one.Via),
            Cell.List(one.Topics),
            one.Occasion,
            one.Item.Quote,
            one.Item.Source,
            one.Item.Item,
        }))]);

    private static Table Figures(IReadOnlyList<Model.Reading> readings) => new(
        "figures",
        ["source", "id", "value", "high", "unit", "modifier", "measure", "role", "by", "payer", "payee", "of", "per", "period", "stance", "confidence", "quote"],
        [.. readings.SelectMany(reading => reading.Figures.Select(one => new[]
        {
            reading.Document.Source,
            one.Id,
            Cell.Number(one.Value),
            Cell.Number(one.High),
            one.Unit?.Name,
            Cell.Of(one.Modifier),
            Cell.Of(one.Measure),
            Cell.Of(one.Role),
            one.By?.Name,
            one.Payer?.Name,
            one.Payee?.Name,
            one.Of,
            Cell.Of(one.Per),
            one.Period?.Text,
            Cell.Of(one.Stance),
            Cell.Number((decimal)one.Confidence),
            one.Evidence[0].Quote,
        }))]);

    private static Table Agreements(Dossier dossier) => new(
        "agreements",
        ["id", "name", "ordinal", "parties", "status", "term", "duration", "amount", "currency", "amountPeriod", "escalation", "categories", "quote", "source"],
        [.. dossier.Agreements.Select(one => new[]
        {
            one.Id,
            one.Name,
            Cell.Number(one.Ordinal),
            Cell.List(one.Parties),
            Cell.Of(one.Status),
            one.Term?.Text,
            Cell.Number(one.Duration),
            Cell.Number(one.Amount?.Amount),
            one.Amount?.Currency.Code,
            one.AmountPeriod?.Text,
            one.Escalation?.Words,
            Cell.List(one.Categories),
            one.Items[0].Quote,
            one.Items[0].Source,
        })]);

    private static Table Deadlines(Dossier dossier) => new(
        "deadlines",
        ["id", "negotiation", "for", "date", "status", "quote", "source"],
        [.. dossier.Deadlines.Select(one => new[]
        {
            one.Id, one.Negotiation, one.For, one.Date?.Text, Cell.Of(one.Status), one.Items[0].Quote, one.Items[0].Source,
        })]);

    private static Table Disagreements(Dossier dossier) => new(
        "disagreements",
        ["id", "negotiation", "kind", "status", "explanation", "reconciliation", "quotes", "sources"],
        [.. dossier.Disagreements.Select(one => new[]
        {
            one.Id,
            one.Negotiation,
            Cell.Of(one.Kind),
            Cell.Of(one.Status),
            one.Explanation,
            one.Reconciliation,
            Cell.List(one.Items.Select(item => item.Quote)),
            Cell.List(one.Items.Select(item => item.Source)),
        })]);
}
