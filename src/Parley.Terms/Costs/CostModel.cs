using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>Works out what an agreement costs, year by year, in exact decimals, with the reason for every amount.</summary>
/// <remarks>
/// A year's amount is the amount before times one and the change, limited and then rounded as the agreement says. Nothing is guessed: a year whose index
/// is not known, and for which nothing is assumed, has no amount. Thread safe; a pure function of its arguments.
/// </remarks>
public sealed partial class CostModel(SeriesCatalog catalog)
{
    /// <summary>What no amount of an agreement reaches; beyond it an amount is not known rather than wrong.</summary>
    internal const decimal MostAmount = 1e18m;

    private const decimal MostChange = 1e6m;

    private const decimal Percent = 0.01m;

    /// <summary>The longest term.</summary>
    public const int MostYears = 200;

    public CostResult Run(CostAgreement agreement, CostOptions options)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(options);
        // The earliest agreement first, since each can start from the one before.
        var chain = new Stack<CostAgreement>();
        for (var one = agreement; one is not null; one = one.Previous)
            chain.Push(one);
        CostResult? result = null;
        while (chain.TryPop(out var next))
            result = Run(next, options, result);
        return result!;
    }

    private CostResult Run(CostAgreement agreement, CostOptions options, CostResult? previous)
    {
        var (from, to) = (agreement.Term.From, agreement.Term.To ?? agreement.Term.From);
        var traces = new AmountTrace[agreement.Parts.Length][];
        for (var i = 0; i < traces.Length; i++)
            traces[i] = RunPart(agreement, agreement.Parts[i], options, previous);
        var years = ImmutableArray.CreateBuilder<CostYear>(to - from + 1);
        for (var year = from; year <= to; year++)
            years.Add(Total(agreement, traces, year, options));
        var result = new CostResult { Agreement = agreement, Options = options, Years = years.MoveToImmutable(), Previous = previous };
        return agreement.Gaps.IsEmpty ? result : result with { Interim = InterimPayments.Of(result) };
    }

    private AmountTrace[] RunPart(CostAgreement agreement, AgreementPart part, CostOptions options, CostResult? previous)
    {
        var (from, to) = (agreement.Term.From, agreement.Term.To ?? agreement.Term.From);
        var traces = new AmountTrace[to - from + 1];
        var start = BaseOf(part, previous);
        var before = start;
        for (var year = from; year <= to; year++)
        {
            var trace = RunYear(agreement, part, year, start, before, options);
            traces[year - from] = trace;
            var carried = part.Rounding.When == RoundingTime.EveryYear ? trace.Amount : trace.Amount is null ? null : trace.Unrounded;
            before = new Carried(year, carried, trace.IsAssumed, trace.Why);
        }
        return traces;
    }

    private static Carried BaseOf(AgreementPart part, CostResult? previous)
    {
        if (part.Base is not { } start)
            return new Carried(0, null, false, "No amount was stated to start from.");
        if (start.Amount is { } amount)
            return new Carried(start.Year, amount, false, null);
        foreach (var other in previous?.FindInChain(start.Year)?.Parts ?? [])
        {
            if (other.Part.Name == part.Name && part.Name.Length > 0 && other.Part.Currency == part.Currency)
                return new Carried(start.Year, other.Trace.Amount, other.Trace.IsAssumed, other.Trace.Why);
        }
        if (previous?.FindInChain(start.Year, part.Currency) is not { } year)
            return new Carried(start.Year, null, false, $"'{start.From}' has no amount in {part.Currency} for {start.Year}.");
        return new Carried(start.Year, year.Amount, year.IsAssumed, year.Why);
    }

    private AmountTrace RunYear(CostAgreement agreement, AgreementPart part, int year, Carried start, Carried before, CostOptions options)
    {
        var rule = Resolve(agreement, part, year);
        if (rule is null)
            return Unknown(part, year, null, $"No rule says what is paid in {year}.");
        if (rule.Amount is { } set)
            return new AmountTrace { Year = year, Basis = AmountBasis.Set, Amount = Rounded(part.Rounding, set), Unrounded = set, Rule = rule, Rounding = part.Rounding };
        if (rule.Change.IsEmpty)
            return Unknown(part, year, rule, $"The amount of {year} was not found in a source.");
        var of = rule.OnBase ? start : before;
        if (of.Amount is not { } amount)
            return Unknown(part, year, rule, of.Why ?? $"The amount of {of.Year} is not known.");
        var terms = Terms(agreement, rule, year, options, out var why);
        return why is not null ? Unknown(part, year, rule, why) : Apply(part, year, rule, of.Year, of.IsAssumed || rule.OnBase && before.IsAssumed, amount, terms);
    }

    private static AmountTrace Apply(AgreementPart part, int year, YearRule rule, int fromYear, bool isAssumed, decimal amount, ImmutableArray<TraceTerm> terms)
    {
        var sum = 0m;
        foreach (var term in terms)
        {
            sum += term.Used;
            isAssumed |= term.Assumption is not null;
        }
        var change = rule.Limit(sum);
        if (Math.Abs(change) > MostChange || Math.Abs(amount * (1 + change * Percent)) > MostAmount)
            return Unknown(part, year, rule, $"The amount of {year} grows out of range.");
        var unrounded = amount * (1 + change * Percent);
        return new AmountTrace
        {
            Year = year,
            Basis = AmountBasis.Rule,
            Amount = Rounded(part.Rounding, unrounded),
            Unrounded = unrounded,
            From = amount,
            FromYear = fromYear,
            Terms = terms,
            Sum = sum,
            Change = change,
            Rule = rule,
            Rounding = part.Rounding,
            IsAssumed = isAssumed,
        };
    }

    private static decimal Rounded(RoundingRule rounding, decimal amount) => rounding.When == RoundingTime.Never ? amount : rounding.Round(amount);

    private static AmountTrace Unknown(AgreementPart part, int year, YearRule? rule, string why) =>
        new() { Year = year, Basis = AmountBasis.NotKnown, Rule = rule, Rounding = part.Rounding, Why = why };

    // The file was checked for circles; the count only makes sure of the end.
    private static YearRule? Resolve(CostAgreement agreement, AgreementPart part, int year)
    {
        for (var steps = 0; steps <= agreement.Parts.Length; steps++)
        {
            YearRule? found = null;
            foreach (var rule in part.Rules)
            {
                if (rule.Span.Contains(year))
                {
                    found = rule;
                    break;
                }
            }
            if (found?.SameAs is not { } name)
                return found;
            foreach (var other in agreement.Parts)
            {
                if (other.Name == name)
                    part = other;
            }
        }
        return null;
    }

    /// <summary>An amount that the next year starts from.</summary>
    private readonly record struct Carried(int Year, decimal? Amount, bool IsAssumed, string? Why);
}
