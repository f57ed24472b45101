using Parley.Model;

namespace Parley.Language;

/// <summary>An amount, percentage, multiple or count as the text has it.</summary>
public sealed record QuantityMention
{
    /// <summary>The shortest run of words with hedge, number and unit ("nearly US$5 billion", "28,500-strong U.S. troops").</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number alone, with its scale word ("5 billion").</summary>
    public required TextSpan Number { get; init; }

    public required QuantityKind Kind { get; init; }

    public required decimal Value { get; init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? High { get; init; }

    /// <summary>ISO 4217 code, <c>%</c>, <c>x</c>, plural noun in small letters, or null.</summary>
    public Unit? Unit { get; init; }

    public Modifier Modifier { get; init; }

    /// <summary>From the words beside it: "a 13 percent increase", "cut by half", "45 percent of".</summary>
    public Measure Measure { get; init; }

    /// <summary>From "a year", "annual", "per month".</summary>
    public PerPeriod? Per { get; init; }

    /// <summary>Index into the quantities of the amount that this one converts ("1.04 trillion won ($896 million)").</summary>
    public int? ConversionOf { get; init; }

    /// <summary>Index into the quantities of the amount that a change starts from ("a 50 percent spike from around $870 million").</summary>
    public int? Base { get; init; }

    /// <summary>The word that says up or down ("increase", "cut"), where there is one.</summary>
    public TextSpan? ChangeWord { get; init; }

    public double Confidence { get; init; } = 1;

    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }
}
