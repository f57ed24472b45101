namespace Parley.Language;

/// <summary>Numbers grouped by ten thousands, as Korean writes them.</summary>
internal static partial class NumeralReader
{
    // Digits that stand apart from a number before them are part of it only where they are so many ("2man 8500") or have a scale of their own.
    private const int LeastDigitsApart = 4;

    // myriads: "1jo 389eok" is 1,038,900,000,000, "5cheon-man" fifty million, "2man-8500" 28,500; parts: "3bun-ui 1" is a third.
    private static bool TryReadMyriads(in AtomRange atoms, int first, decimal digits, out Numeral numeral)
    {
        numeral = default;
        if (IsKind(atoms, first + 1, NumberWordKind.PartsOf))
            return TryReadParts(atoms, first, digits, out numeral);
        var (total, group, last, scale) = (0m, 0m, decimal.MaxValue, 1m);
        var at = first + 1;
        var isMore = false;
        while (true)
        {
            if (IsKind(atoms, at, NumberWordKind.About) && IsKind(atoms, at + 1, NumberWordKind.Myriad))
                (isMore, at) = (true, at + 1);
            if (IsKind(atoms, at, NumberWordKind.Small))
                digits *= atoms.WordAt(at++)!.Number.Value;
            if (digits > 1_000_000_000_000)
                return false;
            group += digits;
            if (IsKind(atoms, at, NumberWordKind.Myriad) && atoms.WordAt(at)!.Number.Value is var myriad && myriad < last)
            {
                if (!Digits.TryScale(group, myriad, out var product))
                    return false;
                (total, group, last, scale) = (total + product, 0, myriad, myriad);
                at++;
            }
            if (!MayGoOn(atoms, at) || !Digits.TryParse(atoms.TextOf(at), out digits) || digits >= last)
                break;
            at++;
        }
        if (IsKind(atoms, at, NumberWordKind.About))
            (isMore, at) = (true, at + 1);
        numeral = new(first, at, total + group, NumeralForm.Digits) { Scale = scale, IsAtLeast = isMore };
        return true;
    }

    private static bool MayGoOn(in AtomRange atoms, int at)
    {
        if (!atoms[at].IsNumber || !char.IsAsciiDigit(atoms.TextOf(at)[^1]))
            return false;
        return IsKind(atoms, at + 1, NumberWordKind.Small) || IsKind(atoms, at + 1, NumberWordKind.Myriad) || atoms.IsAttached(at) || atoms.TextOf(at).Length >= LeastDigitsApart;
    }

    private static bool TryReadParts(in AtomRange atoms, int first, decimal whole, out Numeral numeral)
    {
        numeral = default;
        if (whole < 2 || !atoms[first + 2].IsNumber || !Digits.TryParse(atoms.TextOf(first + 2), out var parts) || parts >= whole)
            return false;
        numeral = new(first, first + 3, parts / whole, NumeralForm.Fraction);
        return true;
    }

    private static bool IsKind(in AtomRange atoms, int at, NumberWordKind kind) => atoms.WordAt(at)?.Number.Kind == kind;
}
