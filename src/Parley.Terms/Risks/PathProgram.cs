namespace Parley.Terms;

/// <summary>An agreement made ready for many runs: what is known is a number, what is not is a place in a table that each path fills.</summary>
/// <remarks>Runs in binary floating point: an amount can differ from the exact model's by one unit where it lies on the edge of rounding, far below the sampling error.</remarks>
internal sealed class PathProgram
{
    private PathProgram(PathPart[] parts, List<string> series, int firstUnknown, int rows, int years)
    {
        (Parts, Series, FirstUnknown, Rows, Years) = (parts, series, firstUnknown, rows, years);
    }

    public PathPart[] Parts { get; }

    /// <summary>The ids of the series that are drawn.</summary>
    public List<string> Series { get; }

    /// <summary>The first year that is drawn.</summary>
    public int FirstUnknown { get; }

    public int Rows { get; }

    public int Years { get; }

    /// <summary>What all amounts are multiples of; 0 where parts, rates or the rounding leave none.</summary>
    public double Unit => Parts is [{ When: not RoundingTime.Never } only] && Array.TrueForAll(only.Steps, step => step.Rate == 1 && (step.Set ?? 0) % only.Unit == 0) ? only.Unit : 0;

    /// <summary>What the user assumes is not used: it is what the paths stand in for.</summary>
    public static PathProgram Of(SeriesCatalog catalog, CostResult result)
    {
        var unknown = new SortedSet<int>();
        var series = new List<string>();
        Visit(catalog, result, (id, year) =>
        {
            unknown.Add(year);
            if (!series.Contains(id))
                series.Add(id);
        });
        var first = unknown.Count == 0 ? 0 : unknown.Min;
        var rows = unknown.Count == 0 ? 0 : unknown.Max - first + 1;
        PathPart[] parts = [.. result.Agreement.Parts.Select((part, i) => Part(catalog, result, part, i, series, first))];
        return new PathProgram(parts, series, first, rows, result.Years.Length);
    }

    /// <summary>Every index that the result needs and nobody knows yet.</summary>
    public static void Visit(SeriesCatalog catalog, CostResult result, Action<string, int> unknown)
    {
        foreach (var year in result.Years)
        {
            foreach (var part in year.Parts)
            {
                foreach (var term in part.Trace.Rule?.Change ?? [])
                {
                    if (term.Index is not null && catalog.Find(term.Index) is { } series && series.Change(year.Year - term.Lag, result.Options.AsOf) is null)
                        unknown(series.Id, year.Year - term.Lag);
                }
            }
        }
    }

    private static PathPart Part(SeriesCatalog catalog, CostResult result, AgreementPart part, int at, List<string> series, int first)
    {
        var steps = new PathStep[result.Years.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            var year = result.Years[i];
            var converted = year.Parts[at];
            if (converted.Rate is not { } rate)
                throw new RiskException($"Nothing says what {part.Currency} is worth in {result.Agreement.Currency} in {year.Year}: state it with --rate.");
            steps[i] = Step(catalog, result, converted.Trace, (double)rate, series, first);
        }
        var start = result.Years.Select(year => year.Parts[at].Trace).FirstOrDefault(static trace => trace.Basis == AmountBasis.Rule);
        return new PathPart((double)(start?.From ?? 0), steps, (double)part.Rounding.Unit, part.Rounding.Direction, part.Rounding.When);
    }

    private static PathStep Step(SeriesCatalog catalog, CostResult result, AmountTrace trace, double rate, List<string> series, int first)
    {
        if (trace.Rule is not { } rule || trace.Basis == AmountBasis.NotKnown && rule.Change.IsEmpty)
            throw new RiskException($"The amount of {trace.Year} is not known: {trace.Why}");
        if (trace.Basis == AmountBasis.Set)
            return new PathStep((double)trace.Amount!.Value, 0, [], 0, 0, false, rate);
        var (constant, draws) = (0.0, new List<PathDraw>());
        foreach (var term in rule.Change)
        {
            var of = trace.Year - term.Lag;
            if (term.Rate is { } fixedRate)
                constant += (double)term.Use(fixedRate);
            else if (catalog.Find(term.Index!)?.Change(of, result.Options.AsOf) is { } known)
                constant += (double)term.Use(known);
            else
                draws.Add(new PathDraw(series.IndexOf(term.Index!), of - first, (double)term.Times, (double)(term.Cap ?? 1e9m), (double)(term.Floor ?? -1e9m)));
        }
        return new PathStep(null, constant, [.. draws], (double)(rule.Cap ?? 1e9m), (double)(rule.Floor ?? -1e9m), rule.OnBase, rate);
    }
}
