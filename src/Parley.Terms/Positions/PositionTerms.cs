using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Terms;

/// <summary>Makes a position into an agreement that the model can run beside the one it is about.</summary>
/// <remarks>
/// Changes and multiples start from the agreement's amount of the year before its term. A step without years holds for one year if others follow it and for the rest of
/// the term if it is the last; after the last step the amount stays. Amounts are rounded only where they are shown: a position says nothing about rounding.
/// </remarks>
public static class PositionTerms
{
    /// <param name="name">The words of the position.</param>
    /// <param name="steps">In order.</param>
    /// <param name="reference">The agreement, run with the same options.</param>
    /// <param name="source">Who says so, for the trace.</param>
    /// <param name="fault">Why the position cannot be costed.</param>
    /// <returns>Null where a change has no amount to start from.</returns>
    public static CostAgreement? Build(string name, ImmutableArray<PositionStep> steps, CostResult reference, string source, out string fault)
    {
        ArgumentNullException.ThrowIfNull(reference);
        fault = "";
        var agreement = reference.Agreement;
        var currency = steps.FirstOrDefault(static step => step.Currency is not null)?.Currency ?? agreement.Currency;
        var start = StartOf(reference);
        if (steps[0].Kind is PositionKind.Change or PositionKind.Multiple && start is null)
        {
            fault = $"It changes the amount of {agreement.Term.From - 1}, which '{agreement.Name}' does not give.";
            return null;
        }
        if (steps.Any(static step => step.Kind is PositionKind.Amount or PositionKind.TotalAmount) && steps[0].Kind is PositionKind.Change or PositionKind.Multiple && currency != agreement.Currency)
        {
            fault = "Its steps are in different currencies.";
            return null;
        }
        var unit = currency == agreement.Currency ? agreement.Rounding : RoundingRule.None;
        return new CostAgreement
        {
            File = name,
            Id = name,
            Name = name,
            Note = "A position. After its last step the amount stays as it is.",
            Payers = agreement.Payers,
            Payees = agreement.Payees,
            Currency = currency,
            Term = agreement.Term,
            Rates = agreement.Rates,
            Rounding = unit,
            Assumptions = agreement.Assumptions,
            Parts =
            [
                new AgreementPart
                {
                    Name = "",
                    Currency = currency,
                    Rounding = unit.When == RoundingTime.Never ? unit : unit with { When = RoundingTime.AtTheEnd },
                    Base = start is { } amount && steps[0].Kind is PositionKind.Change or PositionKind.Multiple ? new BaseAmount(agreement.Term.From - 1, start, null, agreement.Name, default) : null,
                    Rules = Rules(steps, agreement.Term, source),
                },
            ],
        };
    }

    private static decimal? StartOf(CostResult reference)
    {
        if (reference.FindInChain(reference.Agreement.Term.From - 1, reference.Agreement.Currency)?.Amount is { } before)
            return before;
        foreach (var part in reference.Agreement.Parts)
        {
            if (part.Base is { Amount: { } amount } && part.Currency == reference.Agreement.Currency && reference.Agreement.Parts.Length == 1)
                return amount;
        }
        return null;
    }

    private static ImmutableArray<YearRule> Rules(ImmutableArray<PositionStep> steps, YearSpan term, string source)
    {
        var rules = ImmutableArray.CreateBuilder<YearRule>();
        var year = term.From;
        var last = term.To!.Value;
        for (var i = 0; i < steps.Length && year <= last; i++)
        {
            var step = steps[i];
            var runs = step.Years ?? (i + 1 == steps.Length && (step.IsYearly || step.Kind is PositionKind.Amount or PositionKind.TotalAmount) ? last - year + 1 : 1);
            var span = new YearSpan(year, Math.Min(last, year + runs - 1));
            rules.Add(Rule(step, span, step.Years ?? runs, source));
            year = span.To!.Value + 1;
        }
        if (year <= last)
            rules.Add(new YearRule { Span = new YearSpan(year, last), Change = [new ChangeTerm { Rate = 0 }], Reference = "The position says nothing about these years: the amount stays." });
        return rules.ToImmutable();
    }

    private static YearRule Rule(PositionStep step, YearSpan span, int years, string source)
    {
        var rule = new YearRule { Span = span, Reference = source };
        return step.Kind switch
        {
            PositionKind.Amount => rule with { Amount = step.Value },
            PositionKind.TotalAmount => rule with { Amount = step.Value / years },
            PositionKind.Multiple => rule with { Change = [new ChangeTerm { Rate = (step.Value - 1) * 100 }] },
            _ => rule with { Change = [new ChangeTerm { Rate = step.Value }] },
        };
    }

    /// <summary>The steps of a position that a dossier holds; null where it is no amount, change or multiple.</summary>
    public static ImmutableArray<PositionStep>? Of(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        if (position.Unit is not { } unit)
            return null;
        var (value, high) = (position.Value, position.High > position.Value ? position.High : null);
        if (unit.Currency is { } currency && position.Measure == Measure.Level)
            return [new PositionStep(position.Per == PerPeriod.Total ? PositionKind.TotalAmount : PositionKind.Amount, value, currency, null, true, high)];
        if (unit.IsPercent && position.Measure == Measure.Increase)
            return [new PositionStep(PositionKind.Change, value, null, 1, false, high)];
        if (unit.IsPercent && position.Measure == Measure.Decrease)
            return [new PositionStep(PositionKind.Change, -(high ?? value), null, 1, false, high is null ? null : -value)];
        if (unit.IsMultiple && position.Measure is Measure.Level or Measure.Increase)
            return [new PositionStep(PositionKind.Multiple, value, null, 1, false, high)];
        return position.Equivalent is { } money ? [new PositionStep(PositionKind.Amount, money.Amount, money.Currency, null, true)] : null;
    }

    /// <summary>The two ends of a position that has a range in one of its steps, by name; itself where it has none.</summary>
    public static IEnumerable<(string Name, ImmutableArray<PositionStep> Steps)> Ends(string name, ImmutableArray<PositionStep> steps)
    {
        if (!steps.Any(static step => step.High is not null))
            return [(name, steps)];
        return [(name + ", low end", steps), (name + ", high end", [.. steps.Select(static step => step with { Value = step.High ?? step.Value })])];
    }
}
