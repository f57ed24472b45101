namespace Parley.Language;

/// <summary>A number as the text writes it, from one atom to another, the second left out.</summary>
internal readonly record struct Numeral(int First, int End, decimal Value, NumeralForm Form)
{
    /// <summary>The last scale that it has ("4.7 billion": 1,000,000,000); 1 where it has none.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Whether it is a plain run of digits, without grouping, fraction or scale: what years and numbers in names look like.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether the number itself says that it is a little more.</summary>
    public bool IsAtLeast { get; init; }

    public bool HasScale => Scale > 1;
}
