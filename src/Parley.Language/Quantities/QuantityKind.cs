namespace Parley.Language;

/// <summary>What kind of amount it is.</summary>
public enum QuantityKind
{
    Money,
    Percent,

    /// <summary>"fivefold", "five times", "half".</summary>
    Multiple,

    /// <summary>A number of things: "28,500 troops".</summary>
    Count,

    /// <summary>"three-day", "six-year", "four years": a length of time, not a figure.</summary>
    Duration,

    /// <summary>Physical units, ages and the like: not figures.</summary>
    Physical,

    /// <summary>A number whose unit the text does not give.</summary>
    Number,

    /// <summary>"sixth": a place in a row, not an amount.</summary>
    Ordinal,
}
