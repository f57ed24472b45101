using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>The time that an amount is for, how often it falls due, and what a change starts from.</summary>
internal sealed class FigureTimes
{
    private const int MaxAfter = 12;
    private const int MaxBefore = 24;

    private readonly ClauseContext _clause;

    public FigureTimes(ClauseContext clause) => _clause = clause;

    private AnnotatedDocument Document => _clause.Document;

    /// <summary>"for 2021", "2019's 1.04 trillion won", "paid under last year's agreement".</summary>
    public EdtfDate? Period(FigureFrame frame, int index, int first, int end)
    {
        var quantity = Document.Quantities[index];
        var isCount = frame.IsDefault && quantity.Kind is QuantityKind.Count or QuantityKind.Number;
        if (first >= 2 && Document.Tokens[first - 1].IsPossessive && TimeEndingAt(first - 1) is { } owner)
            return owner;
        var limit = Math.Min(end + MaxAfter, _clause.Sentence.EndToken);
        for (var token = end; token < limit; token++)
        {
            // "1.04 trillion won ($896 million) for 2019": the conversion is passed over.
            if (_clause.Report.QuantityAt(token) is { } other && Document.Quantities[other].ConversionOf == index)
                continue;
            // "13 percent more than in 2020": the time of what it is measured by.
            if (Grammar.Is(Document, token, _clause.Grammar.Thans) || _clause.Report.IsInQuantity(token) || Document.Is(token, ";") || Document.Is(token, ",") && token > end || isCount && Document.TagOf(token) is WordTag.Past or WordTag.Present or WordTag.PresentS)
                break;
            if (IsLong(TimeStartingAt(token)) is not { } period)
                continue;
            if (Grammar.Is(Document, token - 1, _clause.Grammar.Origins))
                break;
            return Between(token) ?? period;
        }
        return frame.Role is FigureRole.Payment or FigureRole.Context && !frame.IsHearsay ? OpeningPeriod(first) : null;
    }

    // "between 1987 and 1989", "from 2014 to 2019".
    private EdtfDate? Between(int token)
    {
        if (!Grammar.Is(Document, token - 1, _clause.Grammar.Betweens) || TimeStartingAt(token)?.Year is not { } first || TimeStartingAt(token + 2)?.Year is not { } last || last <= first)
            return null;
        return EdtfDate.Parse($"{first:D4}/{last:D4}");
    }

    /// <summary>"annual contribution of", "a year"; also where it is paid for one named year.</summary>
    public PerPeriod? Per(int index, FigureFrame frame, int first, int end)
    {
        var quantity = Document.Quantities[index];
        if (quantity.Per is not null)
            return quantity.Per;
        var start = frame.Hit is { } hit && hit.End <= first ? hit.First : Math.Max(first - 4, _clause.Sentence.FirstToken);
        for (var token = start; token < Math.Min(end + MaxAfter - 4, _clause.Sentence.EndToken); token++)
        {
            if (token >= end && (_clause.Report.IsInQuantity(token) || Document.TagOf(token) == WordTag.Comma))
                break;
            if (_clause.Report.Lexicons.Periods.TryMatch(Document, token, _clause.Sentence.EndToken, out var per, out _))
                return per;
        }
        var isPaid = frame.Role is FigureRole.Payment or FigureRole.Agreed && (quantity.Kind == QuantityKind.Money || quantity.Measure is Measure.Increase or Measure.Decrease);
        return isPaid && Period(frame, index, first, end) is { Year: not null, IsInterval: false } period && period.Text.Length == 4 ? PerPeriod.Year : null;
    }

    /// <summary>"from around $870 million", "from 2019", "from $5 billion to $3.9 billion".</summary>
    public FigureBase? Base(int index, FigureCandidate figure, int first, int end)
    {
        var quantity = Document.Quantities[index];
        if (quantity.Base is { } start && start < Document.Quantities.Length)
            return BaseAt(start);
        if (RangeStart(index, first) is { } from && Document.Quantities[from].Unit == quantity.Unit)
            return BaseAt(from);
        if (figure.Measure is not (Measure.Increase or Measure.Decrease))
            return null;
        for (var token = end; token < Math.Min(end + 4, _clause.Sentence.EndToken); token++)
        {
            if (Grammar.Is(Document, token, _clause.Grammar.Starts) && IsLong(TimeStartingAt(token + 1)) is { } period)
                return new FigureBase(null, null, period);
        }
        return null;
    }

    private FigureBase BaseAt(int index)
    {
        var quantity = Document.Quantities[index];
        var first = Document.TokenAt(quantity.Span.Start);
        var end = Document.TokenAt(quantity.Span.End - 1) + 1;
        var frame = new FigureFrame { Role = FigureRole.Payment, Rule = "base", Confidence = 0.5 };
        return new FigureBase(quantity.Value, quantity.Unit, Period(frame, index, first, end));
    }

    // "from $5 billion to" right before.
    private int? RangeStart(int index, int first)
    {
        if (index == 0 || !Grammar.Is(Document, first - 1, _clause.Grammar.Goals))
            return null;
        var before = Document.Quantities[index - 1];
        return Document.TokenAt(before.Span.End - 1) == first - 2 && Grammar.Is(Document, Document.TokenAt(before.Span.Start) - 1, _clause.Grammar.Starts) ? index - 1 : null;
    }

    // "In 1985 the country exported ...": a year that opens the sentence.
    private EdtfDate? OpeningPeriod(int first)
    {
        var start = _clause.Sentence.FirstToken;
        for (var token = start; token < Math.Min(start + 5, first); token++)
        {
            if (IsLong(TimeStartingAt(token)) is { } period && first - start <= MaxBefore)
                return period;
        }
        return null;
    }

    private EdtfDate? TimeStartingAt(int token) =>
        TimeIndex.StartingAt(Document, token) is { Type: TimexType.Date } time ? time.Date ?? _clause.Report.Clock.Resolve(time) : null;

    // "2019's", "last year's": the possessive ending may be part of the expression or stand behind it.
    private EdtfDate? TimeEndingAt(int token) =>
        (TimeIndex.Holding(Document, token) ?? TimeIndex.Holding(Document, token - 1)) is { Type: TimexType.Date } time ? IsLong(time.Date ?? _clause.Report.Clock.Resolve(time)) : null;

    // A month at least: a day says when something happened, not what an amount is for.
    private static EdtfDate? IsLong(EdtfDate? date) => date is { } some && some.Text.Length is 4 or 7 or 8 ? date : null;
}
