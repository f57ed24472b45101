namespace Parley.Terms;

/// <summary>One summand of a yearly change, in per cent: a rate, or an index.</summary>
public sealed record ChangeTerm
{
    /// <summary>A fixed rate in per cent a year; null for an index.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The id of a series; null for a rate.</summary>
    public string? Index { get; init; }

    /// <summary>Year <c>t</c> takes the index of year <c>t - Lag</c>.</summary>
    public int Lag { get; init; }

    /// <summary>What part of the index counts: 1 for all of it.</summary>
    public decimal Times { get; init; } = 1;

    /// <summary>Decimals that the index is rounded to before it is used, half away from zero; null for as it is.</summary>
    public int? Digits { get; init; }

    /// <summary>The most of this term, in per cent.</summary>
    public decimal? Cap { get; init; }

    /// <summary>The least of this term, in per cent.</summary>
    public decimal? Floor { get; init; }

    public Place Place { get; init; }

    /// <summary>The index's change as this term counts it: rounded, weighted, limited.</summary>
    public decimal Use(decimal index)
    {
        var used = Digits is { } digits ? decimal.Round(index, digits, MidpointRounding.AwayFromZero) : index;
        if (Times != 1)
            used *= Times;
        if (used > Cap)
            used = Cap.Value;
        return used < Floor ? Floor.Value : used;
    }
}
