using System.Globalization;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Sets one field of a fact, by its name in the contract.</summary>
internal static class FactEdit
{
    /// <summary>The fact with the field set (null where it is dropped) and what the field held; null where the fact has no such field.</summary>
    public static (Fact? Now, string? Was)? Of(Fact fact, ItemCorrection one)
    {
        if (one.Field == "drop")
            return (null, fact.Evidence[0].Quote);
        return fact switch
        {
            Figure figure => Figure(figure, one.Field, one.Value),
            Round round => Round(round, one.Field, one.Value),
            Agreement agreement => Agreement(agreement, one.Field, one.Value),
            Deadline deadline => Deadline(deadline, one.Field, one.Value),
            Statement statement => Statement(statement, one.Field, one.Value),
            _ => null,
        };
    }

    private static (Fact?, string?)? Figure(Figure fact, string field, string? value) => field switch
    {
        "value" => (fact with { Value = Values.Number(value) ?? throw new FormatException() }, Values.Text(fact.Value)),
        "high" => (fact with { High = Values.Number(value) }, Values.Text(fact.High)),
        "unit" => (fact with { Unit = value is null ? null : new Unit(value) }, fact.Unit?.Name),
        "role" => (fact with { Role = Values.Word<FigureRole>(value) }, Values.Text(fact.Role)),
        "measure" => (fact with { Measure = Values.Word<Measure>(value) }, Values.Text(fact.Measure)),
        "modifier" => (fact with { Modifier = Values.Word<Modifier>(value) }, Values.Text(fact.Modifier)),
        "stance" => (fact with { Stance = Values.Word<Stance>(value) }, Values.Text(fact.Stance)),
        "per" => (fact with { Per = value is null ? null : Values.Word<PerPeriod>(value) }, fact.Per is { } per ? Values.Text(per) : null),
        "by" => (fact with { By = Values.Party(value) }, fact.By?.Name),
        "payer" => (fact with { Payer = Values.Party(value) }, fact.Payer?.Name),
        "payee" => (fact with { Payee = Values.Party(value) }, fact.Payee?.Name),
        "period" => (fact with { Period = Values.Date(value) }, fact.Period?.Text),
        _ => null,
    };

    private static (Fact?, string?)? Round(Round fact, string field, string? value) => field switch
    {
        "ordinal" => (fact with { Ordinal = Values.Whole(value) }, fact.Ordinal?.ToString(CultureInfo.InvariantCulture)),
        "dates" => (fact with { Dates = Values.Date(value) }, fact.Dates?.Text),
        "place" => (fact with { Place = value }, fact.Place),
        "status" => (fact with { Status = Values.Word<RoundStatus>(value) }, Values.Text(fact.Status)),
        "outcome" => (fact with { Outcome = Values.Word<RoundOutcome>(value) }, Values.Text(fact.Outcome)),
        _ => null,
    };

    private static (Fact?, string?)? Agreement(Agreement fact, string field, string? value) => field switch
    {
        "name" => (fact with { Name = value ?? throw new FormatException() }, fact.Name),
        "ordinal" => (fact with { Ordinal = Values.Whole(value) }, fact.Ordinal?.ToString(CultureInfo.InvariantCulture)),
        "status" => (fact with { Status = Values.Word<AgreementStatus>(value) }, Values.Text(fact.Status)),
        "term" => (fact with { Term = Values.Date(value) }, fact.Term?.Text),
        "duration" => (fact with { Duration = Values.Number(value) }, Values.Text(fact.Duration)),
        _ => null,
    };

    private static (Fact?, string?)? Deadline(Deadline fact, string field, string? value) => field switch
    {
        "for" => (fact with { For = value ?? throw new FormatException() }, fact.For),
        "date" => (fact with { Date = Values.Date(value) }, fact.Date?.Text),
        "status" => (fact with { Status = Values.Word<DeadlineStatus>(value) }, Values.Text(fact.Status)),
        _ => null,
    };

    private static (Fact?, string?)? Statement(Statement fact, string field, string? value) => field switch
    {
        "party" => (fact with { Party = Values.Party(value) }, fact.Party?.Name),
        "attribution" => (fact with { Attribution = Values.Word<AttributionTerms>(value) }, Values.Text(fact.Attribution)),
        "polarity" => (fact with { Polarity = Values.Word<Polarity>(value) }, Values.Text(fact.Polarity)),
        "date" => (fact with { Date = Values.Date(value) }, fact.Date?.Text),
        _ => null,
    };
}
