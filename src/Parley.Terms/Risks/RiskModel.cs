using System.Globalization;

namespace Parley.Terms;

/// <summary>Uncertainty of an agreement's cost: ranges for what is not known yet, and many paths drawn from the history of its indices.</summary>
public sealed class RiskModel(SeriesCatalog catalog)
{
    private readonly CostModel _model = new(catalog);

    /// <exception cref="RiskException">An amount is not known for another reason than an index of a future year.</exception>
    public RiskResult Run(CostAgreement agreement, CostOptions costs, RiskOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Paths is < 100 or > RiskOptions.MostPaths || options.BlockYears is < 1 or > 50)
            throw new RiskException($"Between 100 and {RiskOptions.MostPaths} paths can be drawn, in blocks of 1 to 50 years.");
        // Only to have every amount's chain: what stands in for unknown years is what is drawn.
        var filled = costs with { Assumptions = [.. costs.Assumptions, .. catalog.All.Select(static series => new Assumption(series.Id, new YearSpan(1, null), 0, null, null, ""))] };
        var result = _model.Run(agreement, filled);
        var program = PathProgram.Of(catalog, result);
        var history = program.Series.Count == 0 ? new PathHistory(0, []) : PathHistory.Of(catalog, program.Series, options, costs.AsOf);
        var amounts = new PathRunner(program, history, options).Run(cancellation);
        var years = new RiskYear[amounts.Length];
        Parallel.For(0, amounts.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads > 0 ? options.Threads : Environment.ProcessorCount, CancellationToken = cancellation },
            i => years[i] = QuantileTable.Of(i < program.Years ? agreement.Term.From + i : 0, amounts[i], program.Unit));
        return new RiskResult(agreement, options, [.. years[..^1]], years[^1], new Tornado(catalog, _model, history, program).Of(agreement, costs), Words(program, history, options));
    }

    private string Words(PathProgram program, PathHistory history, RiskOptions options)
    {
        if (program.Series.Count == 0)
            return "Everything is known: nothing was drawn.";
        var names = string.Join(", ", program.Series.Select(id => catalog.Find(id)!.History is { } other ? $"{id} (history of {other})" : id));
        return string.Create(CultureInfo.InvariantCulture,
            $"{options.Paths:#,0} paths, seed {options.Seed}; {names} from {program.FirstUnknown} on drawn from {history.FirstYear} to {history.FirstYear + history.Length - 1} in blocks of {options.BlockYears} years (circular block bootstrap).");
    }
}
