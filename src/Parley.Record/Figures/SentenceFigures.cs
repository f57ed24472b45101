using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>The amounts of one sentence, in order: later ones may take their part from earlier ones.</summary>
internal sealed class SentenceFigures
{
    private const int MaxCoordination = 10;
    private const int MaxRecent = 200;
    private const decimal ScaleFloor = 1_000_000;

    // Amounts of one currency that are set side by side seldom differ by more.
    private const decimal MostMoneyRatio = 250;

    private readonly ClauseContext _clause;
    private readonly FigureFramer _framer;
    private readonly FigureTimes _times;
    private readonly RoleJudge _judge;
    private readonly List<FigureCandidate> _earlier;
    private readonly Dictionary<int, FigureCandidate> _ofQuantity = [];
    private readonly List<RoleCase>? _cases;
    private readonly Func<QuantityMention, Unit, FigureRole?>? _given;
    private FigureFrame? _before;

    /// <param name="clause">The sentence.</param>
    /// <param name="earlier">The figures of the report so far; the caller adds to it.</param>
    /// <param name="cases">Where the learned roles' view of each amount is kept; null where nobody asks for it.</param>
    /// <param name="given">Roles that a person gave, from which sides are learned.</param>
    public SentenceFigures(ClauseContext clause, List<FigureCandidate> earlier, List<RoleCase>? cases = null, Func<QuantityMention, Unit, FigureRole?>? given = null)
    {
        _clause = clause;
        _given = given;
        _cases = cases;
        _earlier = earlier;
        _framer = new FigureFramer(clause);
        _times = new FigureTimes(clause);
        _judge = new RoleJudge(clause);
    }

    private AnnotatedDocument Document => _clause.Document;

    /// <summary>The figure of the quantity at the index; null where it is none.</summary>
    public FigureCandidate? Read(int index)
    {
        var quantity = Document.Quantities[index];
        if (quantity.Kind is QuantityKind.Duration or QuantityKind.Physical or QuantityKind.Ordinal || IsPair(quantity))
            return null;
        var first = Document.TokenAt(quantity.Span.Start);
        var end = Document.TokenAt(quantity.Span.End - 1) + 1;
        var unit = quantity.Unit ?? InheritedUnit(quantity, first);
        if (unit is null)
            return null;
        var last = _before;
        var rules = FrameOf(index, quantity, unit.Value, first, end);
        var frame = quantity.ConversionOf is not null || _cases is not null ? rules
            : _given?.Invoke(quantity, unit.Value) is { } role ? _judge.Assign(rules, role, share: 1, first, SamePosition)
            : _judge.Judge(index, first, end, rules, last, _earlier.Count == 0 ? null : _earlier[^1], SamePosition);
        var statement = _clause.Report.StatementAt(quantity.Span);
        var candidate = new FigureCandidate
        {
            Quantity = quantity,
            Frame = frame,
            Unit = unit,
            Places = [quantity.Span],
            Measure = MeasureOf(index, unit.Value, frame, first, end),
            Stance = FigureStance.Of(_clause, frame, statement, first),
            Per = _times.Per(index, frame, first, end),
            Period = _times.Period(frame, index, first, end) ?? Inherited(index, quantity, first)?.Period,
            Of = FigureSubject.Of(_clause, frame, first, end),
            Statement = statement?.Id,
            Block = _clause.Sentence.Kind,
        };
        candidate = candidate with { Base = _times.Base(index, candidate, first, end) };
        _ofQuantity[index] = candidate;
        if (_cases is not null && quantity.ConversionOf is null)
            _cases.Add(_judge.Case(candidate, index, first, end, last, _cases.LastOrDefault()));
        return candidate;
    }

    // "the two sides", "one meeting": words that introduce, not amounts.
    private bool IsPair(QuantityMention quantity) =>
        quantity.Kind is QuantityKind.Count or QuantityKind.Number && quantity.Value is > 0 and < 3 && char.IsLetter(Document.Text[quantity.Number.Start]);

    // A conversion is for the same time; so is "$1 billion for 2021, a 13 percent increase".
    private FigureCandidate? Inherited(int index, QuantityMention quantity, int first)
    {
        if (quantity.ConversionOf is { } source && _ofQuantity.TryGetValue(source, out var converted))
            return converted;
        return quantity.Measure is Measure.Increase or Measure.Decrease && _ofQuantity.TryGetValue(index - 1, out var before) && before.Quantity.Kind == QuantityKind.Money
            && Document.TagOf(first - 1) == WordTag.Comma && before.Frame.Hit == _before?.Hit ? before : null;
    }

    private Measure MeasureOf(int index, Unit unit, FigureFrame frame, int first, int end)
    {
        var quantity = Document.Quantities[index];
        if (quantity.Measure != Measure.Level || unit.Name != "%")
            return quantity.Measure;
        _ofQuantity.TryGetValue(index - 1, out var before);
        return PercentMeasure.Of(_clause, before?.Unit == unit ? before : null, frame, first, end);
    }

    private FigureFrame FrameOf(int index, QuantityMention quantity, Unit unit, int first, int end)
    {
        if (quantity.ConversionOf is { } source && _ofQuantity.TryGetValue(source, out var converted))
            return converted.Frame with { Rule = "conversion" };
        if (_ofQuantity.TryGetValue(index - 1, out var previous) && GappedClause.Find(_clause, previous, first) is { } gapped)
            return _before = gapped;
        if (quantity.Kind is QuantityKind.Count or QuantityKind.Number && unit is { IsMoney: false, Name: not "%" } && !CountRule.IsGoverned(_clause, quantity, first))
            return new FigureFrame { Role = FigureRole.Context, Rule = "count", Confidence = 0.85, IsAside = true };
        var frame = _framer.Frame(index, first, end, _before ?? EarlierInParagraph());
        if (frame.IsDefault && Coordinated(quantity, first) is { } same)
            frame = same;
        if (frame.IsDefault && ListedItem.Find(_clause, _earlier) is { } listed)
            frame = listed;
        if (frame is { By: null, IsDefault: false, Role: FigureRole.Demand or FigureRole.Offer } && frame.Hit!.Frame.Form == FrameForm.Noun && SamePosition(frame.Role) is { } owned)
            frame = frame with { By = owned.By, Payer = frame.Payer ?? owned.Payer, Payee = frame.Payee ?? owned.Payee };
        if (FigureStance.IsDisowned(_clause, first, end))
            frame = (frame.IsDefault ? Restated(quantity) : frame) is { } known ? known with { IsDenied = true, Rule = "disowned" } : frame with { IsDenied = true };
        _before = frame;
        return frame;
    }

    // "$2.1 billion for the border and another $400 million": what is said of the first holds for the second.
    private FigureFrame? Coordinated(QuantityMention quantity, int first)
    {
        var index = QuantityIndex.From(Document, quantity.Span.Start) - 1;
        if (index < 0 || !_ofQuantity.TryGetValue(index, out var before) || before.Frame.IsDefault || before.Quantity.Kind != quantity.Kind)
            return null;
        var sawAnd = false;
        for (var token = Document.TokenAt(before.Quantity.Span.End); token < first; token++)
        {
            sawAnd |= Document.TagOf(token) == WordTag.Conjunction;
            if (_clause.IsVerb(token) || _clause.IsApart(token, token + 1) || Document.TagOf(token) is WordTag.Modal)
                return null;
        }
        return sawAnd && first - Document.TokenAt(before.Quantity.Span.End) <= MaxCoordination ? before.Frame with { Rule = "coordinated" } : null;
    }

    // "The figure amounts to a rise of 49 percent": the position, payment or deal named last in the paragraph.
    private FigureFrame? EarlierInParagraph()
    {
        if (Recent(figure => figure.Frame.Role is FigureRole.Demand or FigureRole.Offer or FigureRole.Payment or FigureRole.Agreed && !figure.Frame.IsDefault) is not { } last)
            return null;
        var sentence = Document.Sentences[Document.SentenceAt(last.Quantity.Span.Start)];
        return sentence.Paragraph == _clause.Sentence.Paragraph ? last.Frame : null;
    }

    // "from an opening bid of $5 million", "Monday's offer": of the side that made the last such position.
    private FigureFrame? SamePosition(FigureRole role) => _before is { By: not null } before && before.Role == role ? before : Recent(figure => figure.Frame.Role == role && figure.Frame.By is not null)?.Frame;

    // Looked for among the last figures only: a report of thousands costs no more a figure.
    private FigureCandidate? Recent(Predicate<FigureCandidate> match)
    {
        var index = _earlier.Count == 0 ? -1 : _earlier.FindLastIndex(_earlier.Count - 1, Math.Min(_earlier.Count, MaxRecent), match);
        return index < 0 ? null : _earlier[index];
    }

    // "This ($5 billion) is not a number that we insist on": the same amount, whose part is known from before.
    private FigureFrame? Restated(QuantityMention quantity) =>
        _earlier.FindLast(figure => figure.Quantity.Value == quantity.Value && figure.Unit == quantity.Unit && !figure.Frame.IsDefault)?.Frame;

    // "cut it from 100 percent to 75", "falls to 8.56 from 9.68 percent": the number beside it says that it is a percentage.
    private Unit? PercentBeside(QuantityMention quantity, int first)
    {
        if (quantity.Value > 100 || !CountRule.IsEndOfChange(_clause, first) && !Grammar.Is(Document, first - 1, _clause.Grammar.Purposes))
            return null;
        var index = QuantityIndex.From(Document, quantity.Span.Start);
        if (index + 1 < Document.Quantities.Length && Document.Quantities[index + 1] is { Kind: QuantityKind.Percent, Unit: { } unit } next && Document.TokenAt(next.Span.Start) - Document.TokenAt(quantity.Span.End - 1) <= 2)
            return unit;
        return index > 0 && Document.Quantities[index - 1] is { Kind: QuantityKind.Percent, Unit: { } known } last && Document.SentenceAt(last.Span.Start) == Document.SentenceAt(quantity.Span.Start) ? known
            : _earlier.Count > 0 && _earlier[^1] is { Quantity.Kind: QuantityKind.Percent } earlier && Document.SentenceAt(quantity.Span.Start) - Document.SentenceAt(earlier.Quantity.Span.Start) <= 1 ? earlier.Unit : null;
    }

    // "$1 billion, while Oslo proposed 900 million": of the same money; "1.6 trillion" beside $1.3 billion is of another, and of none where no amount is near it.
    private Unit? MoneyLike(QuantityMention quantity) =>
        Recent(figure => figure.Unit is { IsMoney: true } && figure.Quantity.ConversionOf is null && IsNear(figure.Quantity.Value, quantity.Value))?.Unit
            ?? Recent(figure => figure.Unit is { IsMoney: true } && IsNear(figure.Quantity.Value, quantity.Value))?.Unit;

    private static bool IsNear(decimal one, decimal other) => one > 0 && other > 0 && one <= MostMoneyRatio * Math.Min(other, decimal.MaxValue / MostMoneyRatio) && other <= MostMoneyRatio * Math.Min(one, decimal.MaxValue / MostMoneyRatio);

    // "cut its centrifuges to less than 2,000 from nearly 10,000": the noun before, else the unit of the count before.
    private Unit? InheritedUnit(QuantityMention quantity, int first)
    {
        if (quantity.Kind == QuantityKind.Number && quantity.Value >= ScaleFloor && char.IsLetter(Document.Text[quantity.Number.End - 1]) && MoneyLike(quantity) is { } money)
            return money;
        if (quantity.Kind == QuantityKind.Number && PercentBeside(quantity, first) is { } percent)
            return percent;
        if (quantity.Kind != QuantityKind.Number || !CountRule.IsGoverned(_clause, quantity, first))
            return null;
        if (CountRule.NounBefore(_clause, first) is { } noun)
            return new Unit(noun);
        // A bare number takes over from a bare number in the paragraph, from any count only in its own sentence.
        var last = _earlier.FindLast(figure => figure.Quantity.Kind is QuantityKind.Count or QuantityKind.Number);
        if (last is null)
            return null;
        var sentence = Document.Sentences[Document.SentenceAt(last.Quantity.Span.Start)];
        return sentence == _clause.Sentence || last.Quantity.Kind == QuantityKind.Number && sentence.Paragraph == _clause.Sentence.Paragraph ? last.Unit : null;
    }
}
