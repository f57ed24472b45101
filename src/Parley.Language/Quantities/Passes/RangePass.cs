namespace Parley.Language;

/// <summary>Joins the two ends of a range: "between 7 and 8 percent", "$4.7-5 billion", "$40 billion to $50 billion".</summary>
internal sealed class RangePass
{
    public void Run(in AtomRange atoms, List<QuantityDraft> drafts)
    {
        for (var i = 0; i + 1 < drafts.Count; i++)
        {
            var (low, high) = (drafts[i], drafts[i + 1]);
            if (low.IsDropped || high.IsDropped || !IsConnected(atoms, low, high, out var isBetween))
                continue;
            if (IsScore(atoms, low, high))
                low.IsDropped = high.IsDropped = true;
            else if (atoms.Is(high.First - 1, Glue.Or) && high.Kind != QuantityKind.Duration)
                ShareUnit(low, high);
            else if ((CanJoin(low, high) || IsBehindSign(atoms, low, high)) && !IsChange(atoms, low, high))
                Join(atoms, low, high, isBetween);
        }
    }

    private static bool IsConnected(in AtomRange atoms, QuantityDraft low, QuantityDraft high, out bool isBetween)
    {
        isBetween = false;
        var at = low.Kind is QuantityKind.Number or QuantityKind.Count ? low.NumberEnd : low.End;
        // "EUR 55 billion ($54 billion) to EUR 60 billion": the bracket is passed over by the caller's order.
        if (high.First != at + 1)
            return false;
        if (atoms.Is(at, Glue.And))
            return isBetween = atoms.Is(low.First - 1, Glue.Between);
        return atoms.Is(at, Glue.To) || atoms.TextOf(at) is "-" or "\u2010" or "\u2011" or "\u2013" or "\u2014" or "~" or "\u223C" or "\u301C" or "\uFF5E" || atoms.Is(at, Glue.Or) && low.Kind == QuantityKind.Number && high.Kind != QuantityKind.Number;
    }

    // "eight or nine euros": two amounts of one unit.
    private static void ShareUnit(QuantityDraft low, QuantityDraft high)
    {
        if (low.Kind != QuantityKind.Number || high.Kind is QuantityKind.Ordinal or QuantityKind.Number)
            return;
        (low.Kind, low.Unit, low.Rule, low.Confidence) = (high.Kind, high.Unit, high.Rule, 0.7);
        if (!low.Numeral.HasScale && high.Numeral.HasScale && low.Value < 1000 && Digits.TryScale(low.Value, high.Numeral.Scale, out var scaled))
            low.Value = scaled;
    }

    // "won 3-2", "a 52-48 vote", "voted 310 to 202".
    private static bool IsScore(in AtomRange atoms, QuantityDraft low, QuantityDraft high) =>
        low.Kind is QuantityKind.Number or QuantityKind.Count && high.Kind is QuantityKind.Number or QuantityKind.Count && high.Rule != "count-measure"
        && low.Numeral.IsBare && high.Numeral.IsBare
        && (atoms.IsJoiner(low.NumberEnd) ? high.Kind == QuantityKind.Number || low.Value >= high.Value
            : atoms.Is(low.NumberEnd, Glue.To) && low.Kind == QuantityKind.Number && high.Kind == QuantityKind.Number && low.Value > high.Value && !atoms.Is(low.First - 1, Glue.From));

    private static bool CanJoin(QuantityDraft low, QuantityDraft high)
    {
        if (high.Kind is QuantityKind.Ordinal || low.Kind is QuantityKind.Ordinal)
            return false;
        if (low.Kind == QuantityKind.Number)
            return true;
        return low.Unit == high.Unit || low.Kind == QuantityKind.Money && high.Kind == QuantityKind.Number && high.Numeral.HasScale
            || low.Rule == "count" && high.Rule == "count" && low.End == high.End;
    }

    // "$5.60-7.05": the sign is said once.
    private static bool IsBehindSign(in AtomRange atoms, QuantityDraft low, QuantityDraft high) =>
        low.Rule == "money-sign" && high.Rule == "number" && !low.Numeral.HasScale && !high.Numeral.HasScale && high.Value > low.Value && atoms.IsAttached(high.NumberFirst) && atoms.IsAttached(high.NumberFirst - 1);

    // "rose from 4 to 5 percent" is a change, not a range.
    private static bool IsChange(in AtomRange atoms, QuantityDraft low, QuantityDraft high)
    {
        // "increased by $4 billion to $9 billion", "rose 2 percent to 7 percent"; "cut by 26 percent to 28 percent" is a range.
        if (low.Kind != QuantityKind.Number && atoms.Is(low.End, Glue.To)
            && high.Value > low.Value * 2 && (atoms.Is(low.First - 1, Glue.By) || atoms.WordAt(low.First - 1) is { } verb && (verb.Change & (ChangeForms.Verb | ChangeForms.Adverb)) != 0))
            return true;
        if (!atoms.Is(low.First - 1, Glue.From))
            return false;
        // "from 5 to 7 percent to 8 percent": the change leads from a range.
        if (atoms.Is(high.End, Glue.To) && NumeralReader.CanBegin(atoms, high.End + 1))
            return false;
        for (var at = low.First - 2; at >= Math.Max(atoms.First, low.First - 10); at--)
        {
            if (atoms.Is(at, Glue.Moves))
                return true;
            if (atoms.WordAt(at) is { } word && (word.Change & (ChangeForms.Verb | ChangeForms.Transitive | ChangeForms.Noun)) != 0)
                return true;
        }
        return false;
    }

    private static void Join(in AtomRange atoms, QuantityDraft low, QuantityDraft high, bool isBetween)
    {
        var value = low.Value;
        // "$4.7-5 billion": the scale is said once.
        if (!low.Numeral.HasScale && high.Numeral.HasScale && value < 1000 && value * high.Numeral.Scale <= high.Value * 10)
            value *= high.Numeral.Scale;
        high.High = Math.Max(value, high.Value);
        high.Value = Math.Min(value, high.Value);
        if (high.Kind == QuantityKind.Number)
            (high.Kind, high.Unit, high.Rule) = (low.Kind, low.Unit, low.Rule);
        high.NumberFirst = low.NumberFirst;
        high.First = isBetween ? low.First - 1 : low.First;
        high.Confidence = Math.Min(low.Confidence == 0.6 ? 0.9 : low.Confidence, high.Confidence);
        low.IsDropped = true;
    }
}
