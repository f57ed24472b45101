using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Parley.Terms;

/// <summary>Indices: known, assumed, or not known.</summary>
public sealed partial class CostModel
{
    private ImmutableArray<TraceTerm> Terms(CostAgreement agreement, YearRule rule, int year, CostOptions options, out string? why)
    {
        why = null;
        var terms = new TraceTerm[rule.Change.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            var term = rule.Change[i];
            if (term.Rate is { } rate)
                terms[i] = new TraceTerm(term, null, rate, term.Use(rate), null, null);
            else if (Index(agreement, term, year - term.Lag, options) is { } index)
                terms[i] = index;
            else
            {
                why = NotKnown(term, year, options.AsOf);
                return [];
            }
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(terms);
    }

    private TraceTerm? Index(CostAgreement agreement, ChangeTerm term, int year, CostOptions options)
    {
        if (catalog.Find(term.Index!) is not { } series)
            return null;
        if (series.Find(year, options.AsOf) is { } value && (series.Kind == SeriesKind.Change ? value.Value : series.Change(year, options.AsOf)) is { } known)
            return new TraceTerm(term, year, known, term.Use(known), value, null);
        return FindAssumption(agreement, series.Id, year, options) is { } assumed ? new TraceTerm(term, year, assumed.Value, term.Use(assumed.Value), null, assumed) : null;
    }

    /// <summary>What is assumed for a year of a series: the user's word first, then the file's.</summary>
    internal static Assumption? FindAssumption(CostAgreement agreement, string series, int year, CostOptions options)
    {
        foreach (var assumption in options.Assumptions)
        {
            if (assumption.Series == series && assumption.Span.Contains(year))
                return assumption;
        }
        if (!options.UsesFileAssumptions)
            return null;
        foreach (var assumption in agreement.Assumptions)
        {
            if (assumption.Series == series && assumption.Span.Contains(year))
                return assumption;
        }
        return null;
    }

    private string NotKnown(ChangeTerm term, int year, DateOnly asOf)
    {
        var of = year - term.Lag;
        if (catalog.Find(term.Index!) is not { } series)
            return $"There is no series '{term.Index}'.";
        if (series.Values.IsEmpty)
            return $"'{series.Id}' has no verified values.";
        var when = asOf == DateOnly.MaxValue ? "" : string.Create(CultureInfo.InvariantCulture, $" on {asOf:yyyy-MM-dd}");
        return $"'{series.Id}' of {of} is not known{when}; state an assumption, as --assume {series.Id}:{of}=2.";
    }
}
