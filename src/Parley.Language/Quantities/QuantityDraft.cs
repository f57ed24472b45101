using Parley.Model;

namespace Parley.Language;

/// <summary>A quantity in the making; places are atoms.</summary>
internal sealed class QuantityDraft
{
    public QuantityDraft(Numeral numeral)
    {
        Numeral = numeral;
        (First, End) = (numeral.First, numeral.End);
        (NumberFirst, NumberEnd) = (numeral.First, numeral.End);
        Value = numeral.Value;
    }

    public Numeral Numeral { get; }

    /// <summary>Where hedge, number and unit begin and end.</summary>
    public int First { get; set; }

    public int End { get; set; }

    public int NumberFirst { get; set; }

    public int NumberEnd { get; set; }

    public QuantityKind Kind { get; set; }

    public decimal Value { get; set; }

    public decimal? High { get; set; }

    public Unit? Unit { get; set; }

    public Modifier Modifier { get; set; }

    public Measure Measure { get; set; }

    public PerPeriod? Per { get; set; }

    public QuantityDraft? ConversionOf { get; set; }

    public QuantityDraft? Base { get; set; }

    public TextSpan? ChangeWord { get; set; }

    public double Confidence { get; set; } = 0.95;

    public string Rule { get; set; } = "";

    /// <summary>Joined to another, or found to be no quantity.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Its place among the quantities of the document; set when all of a sentence are read.</summary>
    public int Index { get; set; }

    public bool Is(QuantityKind kind, Unit? unit, string rule)
    {
        (Kind, Unit, Rule) = (kind, unit, rule);
        return true;
    }

    public QuantityMention ToMention(in AtomRange atoms) => new()
    {
        Span = atoms.SpanOf(First, End),
        Number = atoms.SpanOf(NumberFirst, NumberEnd),
        Kind = Kind,
        Value = Digits.WithoutTrailingZeros(Value),
        High = High is { } high ? Digits.WithoutTrailingZeros(high) : null,
        Unit = Unit,
        Modifier = Modifier,
        Measure = Measure,
        Per = Per,
        ConversionOf = ConversionOf is { IsDropped: false } whole ? whole.Index : null,
        Base = Base is { IsDropped: false } from ? from.Index : null,
        ChangeWord = ChangeWord,
        Confidence = Confidence,
        Rule = Rule,
    };
}
