namespace Parley.Language;

/// <summary>How a number is written.</summary>
internal enum NumeralForm
{
    /// <summary>"1.04 trillion", "28,500".</summary>
    Digits,

    /// <summary>"twenty-two", "half a million".</summary>
    Words,

    /// <summary>"two-thirds", "a quarter", "1/4": a part of something.</summary>
    Fraction,

    /// <summary>"sixth", "6th".</summary>
    Ordinal,
}
