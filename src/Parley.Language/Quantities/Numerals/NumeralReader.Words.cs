namespace Parley.Language;

internal static partial class NumeralReader
{
    private static bool TryReadWords(in AtomRange atoms, int first, out Numeral numeral)
    {
        numeral = default;
        if (TryReadPart(atoms, first, out numeral))
            return true;
        if (atoms.WordAt(first) is { Ordinal: > 0 and var ordinal } && !IsArticle(atoms, first))
        {
            numeral = new(first, first + 1, ordinal, NumeralForm.Ordinal);
            return true;
        }
        var at = first;
        if (!TryReadCardinal(atoms, ref at, out var value, out var scale))
            return false;
        // "twenty-first".
        if (scale == 1 && value >= 20 && value % 10 == 0 && atoms.IsJoiner(at) && atoms.WordAt(at + 1) is { Ordinal: > 0 and < 10 and var last })
        {
            numeral = new(first, at + 2, value + last, NumeralForm.Ordinal);
            return true;
        }
        // "one trillion 40.5 billion": the rest in digits.
        at = ReadSmallerParts(atoms, at, scale, ref value);
        numeral = new(first, at, value, NumeralForm.Words) { Scale = scale };
        return true;
    }

    // "a third", "two-thirds", "half", "three quarters"; with a scale ("half a billion", "a quarter of a trillion") it is a number.
    private static bool TryReadPart(in AtomRange atoms, int first, out Numeral numeral)
    {
        numeral = default;
        var (parts, at) = (1m, first);
        if (IsArticle(atoms, at) || atoms.WordAt(at)?.Number is { Kind: NumberWordKind.Digit, Value: 1 })
            at = SkipJoiner(atoms, at + 1);
        else if (atoms.WordAt(at)?.Number is { Kind: NumberWordKind.Digit, Value: > 1 } count)
            (parts, at) = (count.Value, SkipJoiner(atoms, at + 1));
        if (atoms.WordAt(at) is not { FractionOf: > 0 and var below } || parts >= below)
            return false;
        // A third is a place in a row unless something makes it a part: "a third", "two thirds", "half".
        if (at == first && below != 2)
            return false;
        var end = at + 1;
        var scaleAt = SkipJoiner(atoms, atoms.Is(end, Glue.Of) ? end + 1 : end);
        if (IsArticle(atoms, scaleAt))
            scaleAt++;
        if (atoms.WordAt(scaleAt) is { Number: { Kind: NumberWordKind.Scale, Value: var scale } })
            numeral = new(first, scaleAt + 1, parts / below * scale, NumeralForm.Words) { Scale = scale };
        else
            numeral = new(first, end, parts / below, NumeralForm.Fraction);
        return true;
    }

    // "twenty-two", "one hundred and five thousand", "two and a half million", "a dozen", "three dozen".
    private static bool TryReadCardinal(in AtomRange atoms, ref int at, out decimal value, out decimal scale)
    {
        (value, scale) = (0, 1);
        var next = at;
        var article = IsArticle(atoms, at);
        if (article)
            next = SkipJoiner(atoms, at + 1);
        var total = 0m;
        var lastScale = decimal.MaxValue;
        var found = false;
        while (TryReadBelowThousand(atoms, ref next, article && !found, out var part))
        {
            if (atoms.WordAt(next - 1)?.Number.Kind != NumberWordKind.Dozen)
                next = ReadAndFraction(atoms, next, ref part);
            var end = ReadScales(atoms, next, afterDigits: false, out var step);
            if (step >= lastScale || !Digits.TryScale(part, step, out var product) || found && step == 1 && lastScale == 1)
                break;
            total += product;
            (next, scale, lastScale, found) = (end, step, step, true);
            at = next;
            if (step == 1)
                break;
            if (atoms.Is(next, Glue.And) && step > 1 && atoms.WordAt(next + 1)?.Number.Kind is NumberWordKind.Digit or NumberWordKind.Teen or NumberWordKind.Ten)
                next++;
            article = false;
        }
        value = total;
        return found;
    }

    private static bool TryReadBelowThousand(in AtomRange atoms, ref int at, bool article, out decimal value)
    {
        value = 0;
        var next = at;
        var word = atoms.WordAt(next)?.Number ?? default;
        if (article)
        {
            value = 1;
            if (word.Kind is NumberWordKind.Hundred or NumberWordKind.Dozen)
                (value, next) = (word.Value, next + 1);
            else if (word.Kind is not NumberWordKind.Scale)
                return false;
            // "a hundred and fifty"
            if (word.Kind == NumberWordKind.Hundred)
                AddRest(atoms, ref next, ref value);
            at = next;
            return true;
        }
        if (!TryReadBelowHundred(atoms, ref next, out value))
            return false;
        var scale = SkipJoiner(atoms, next);
        if (atoms.WordAt(scale)?.Number.Kind is NumberWordKind.Hundred && value < 100)
        {
            value *= 100;
            next = scale + 1;
            AddRest(atoms, ref next, ref value);
        }
        else if (atoms.WordAt(scale)?.Number is { Kind: NumberWordKind.Dozen, Value: var dozen })
        {
            (value, next) = (value * dozen, scale + 1);
        }
        at = next;
        return true;
    }

    // What stands behind the hundreds: "and five", "fifty".
    private static void AddRest(in AtomRange atoms, ref int at, ref decimal value)
    {
        var rest = atoms.Is(at, Glue.And) ? at + 1 : at;
        if (TryReadBelowHundred(atoms, ref rest, out var small))
            (value, at) = (value + small, rest);
    }

    private static bool TryReadBelowHundred(in AtomRange atoms, ref int at, out decimal value)
    {
        value = 0;
        if (atoms.WordAt(at)?.Number is not { Kind: NumberWordKind.Digit or NumberWordKind.Teen or NumberWordKind.Ten } word)
            return false;
        value = word.Value;
        at++;
        if (word.Kind != NumberWordKind.Ten)
            return true;
        var next = SkipJoiner(atoms, at);
        if (atoms.WordAt(next)?.Number is { Kind: NumberWordKind.Digit, Value: > 0 } unit)
            (value, at) = (value + unit.Value, next + 1);
        return true;
    }
}
