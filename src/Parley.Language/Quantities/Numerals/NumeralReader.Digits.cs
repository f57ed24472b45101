namespace Parley.Language;

internal static partial class NumeralReader
{
    private static bool TryReadDigits(in AtomRange atoms, int first, out Numeral numeral)
    {
        numeral = default;
        var text = atoms.TextOf(first);
        if (!char.IsAsciiDigit(text[^1]))
            return TryReadNumericOrdinal(atoms, first, out numeral);
        if (!Digits.TryParse(text, atoms.HasDecimalComma, out var value))
            return false;
        if (atoms.WordAt(first + 1)?.Number.Kind is NumberWordKind.Myriad or NumberWordKind.Small or NumberWordKind.PartsOf or NumberWordKind.About)
            return TryReadMyriads(atoms, first, value, out numeral);
        if (IsSlashFraction(atoms, first, out var fraction))
        {
            numeral = new(first, first + 3, fraction, NumeralForm.Fraction);
            return true;
        }
        var end = ReadFraction(atoms, first + 1, ref value);
        var isBare = end == first + 1 && !text.ContainsAny('.', ',');
        end = ReadScales(atoms, end, afterDigits: true, out var scale);
        if (!Digits.TryScale(value, scale, out var product))
            return false;
        end = ReadSmallerParts(atoms, end, scale, ref product);
        numeral = new(first, end, product, NumeralForm.Digits) { Scale = scale, IsBare = isBare && scale == 1 };
        return true;
    }

    // "6th", "21st".
    private static bool TryReadNumericOrdinal(in AtomRange atoms, int first, out Numeral numeral)
    {
        numeral = default;
        var text = atoms.TextOf(first);
        if (text.Length < 3 || text[^1] == 's' || !Digits.TryParse(text[..^2], out var value))
            return false;
        numeral = new(first, first + 1, value, NumeralForm.Ordinal);
        return true;
    }

    // "1/4" alone; "9/11" and dates are no fractions.
    private static bool IsSlashFraction(in AtomRange atoms, int at, out decimal fraction)
    {
        fraction = 0;
        if (atoms.TextOf(at + 1) is not ("/" or "\u2044") || !atoms.IsAttached(at + 1) || !atoms.IsAttached(at + 2) || !atoms[at + 2].IsNumber)
            return false;
        if (atoms.TextOf(at + 3) is "/" && atoms.IsAttached(at + 3))
            return false;
        if (!Digits.TryParse(atoms.TextOf(at), atoms.HasDecimalComma, out var above) || !Digits.TryParse(atoms.TextOf(at + 2), atoms.HasDecimalComma, out var below))
            return false;
        if (above >= below || below is not (2 or 3 or 4 or 5 or 6 or 8 or 10 or 16 or 32 or 64 or 100 or 128))
            return false;
        fraction = above / below;
        return true;
    }

    // "1-1/4", "2 1/2", "2½", "1-and-a-quarter", "2 and a half": the fraction behind a whole number.
    private static int ReadFraction(in AtomRange atoms, int at, ref decimal value)
    {
        var next = atoms.IsJoiner(at) ? at + 1 : at;
        if (atoms[next].IsNumber && value == decimal.Truncate(value) && IsSlashFraction(atoms, next, out var fraction))
        {
            value += fraction;
            return next + 3;
        }
        if (VulgarFraction(atoms, at) is { } vulgar && atoms.IsAttached(at))
        {
            value += vulgar;
            return at + 1;
        }
        return ReadAndFraction(atoms, at, ref value);
    }

    private static int ReadAndFraction(in AtomRange atoms, int at, ref decimal value)
    {
        var next = SkipJoiner(atoms, at);
        if (!atoms.Is(next, Glue.And))
            return at;
        next = SkipJoiner(atoms, next + 1);
        var parts = 1m;
        if (IsArticle(atoms, next))
            next = SkipJoiner(atoms, next + 1);
        else if (atoms.WordAt(next)?.Number is { Kind: NumberWordKind.Digit, Value: > 0 } count)
            (parts, next) = (count.Value, SkipJoiner(atoms, next + 1));
        else
            return at;
        if (atoms.WordAt(next) is not { FractionOf: > 0 and var below })
            return at;
        value += parts / below;
        return next + 1;
    }

    // "1 trillion 38.9 billion": parts of ever smaller scale are added.
    private static int ReadSmallerParts(in AtomRange atoms, int at, decimal scale, ref decimal sum)
    {
        while (scale > 1000 && atoms[at].IsNumber && char.IsAsciiDigit(atoms.TextOf(at)[^1]) && Digits.TryParse(atoms.TextOf(at), atoms.HasDecimalComma, out var value))
        {
            var end = ReadScales(atoms, at + 1, afterDigits: true, out var next);
            if (next <= 1 || next >= scale || !Digits.TryScale(value, next, out var part) || part >= scale)
                return at;
            sum += part;
            (scale, at) = (next, end);
        }
        return at;
    }

    private static int SkipJoiner(in AtomRange atoms, int at) => atoms.IsJoiner(at) ? at + 1 : at;
}
