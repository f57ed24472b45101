namespace Parley.Language;

/// <summary>Reads numbers: in digits, in words and mixed, with scale words and fractions.</summary>
internal static partial class NumeralReader
{
    /// <summary>The number that begins at the atom.</summary>
    public static bool TryRead(in AtomRange atoms, int first, out Numeral numeral)
    {
        if (atoms[first].IsNumber)
            return TryReadDigits(atoms, first, out numeral);
        if (VulgarFraction(atoms, first) is { } vulgar)
        {
            numeral = new(first, first + 1, vulgar, NumeralForm.Fraction);
            return true;
        }
        return TryReadWords(atoms, first, out numeral);
    }

    /// <summary>Whether a number can begin at the atom: the trigger of all quantity rules.</summary>
    public static bool CanBegin(in AtomRange atoms, int atom)
    {
        if (atoms[atom].IsNumber || IsArticle(atoms, atom))
            return true;
        if (atoms.WordAt(atom) is { } word)
            return word.Number.Kind is NumberWordKind.Digit or NumberWordKind.Teen or NumberWordKind.Ten or NumberWordKind.Dozen
                || word.FractionOf > 0 || word.Ordinal > 0 || word.Multiple.Kind != MultipleWordKind.None;
        return VulgarFraction(atoms, atom) is not null;
    }

    /// <summary>Whether a scale word stands at the atom.</summary>
    public static bool HasUnit(in AtomRange atoms, int at) => atoms.WordAt(at)?.Number.Kind is NumberWordKind.Scale or NumberWordKind.ShortScale;

    public static bool IsArticle(in AtomRange atoms, int atom) => atoms.Is(atom, Glue.Article);

    // "5 billion", "5bn", "$5-billion", "2 lakh crore": the scale words behind a number, multiplied.
    private static int ReadScales(in AtomRange atoms, int at, bool afterDigits, out decimal scale)
    {
        scale = 1;
        for (var count = 0; count < 2; count++)
        {
            var word = atoms.IsJoiner(at) && count == 0 ? at + 1 : at;
            if (atoms.WordAt(word) is not { } entry || !IsScale(atoms, word, entry.Number.Kind, afterDigits && count == 0))
                return at;
            if (!Digits.TryScale(scale, entry.Number.Value, out var product))
                return at;
            scale = product;
            at = word + 1;
        }
        return at;
    }

    private static bool IsScale(in AtomRange atoms, int at, NumberWordKind kind, bool afterDigits) => kind switch
    {
        NumberWordKind.Scale or NumberWordKind.ShortScale => true,
        NumberWordKind.Hundred => afterDigits,
        NumberWordKind.PluralScale => afterDigits && !atoms.Is(at + 1, Glue.Of),
        NumberWordKind.LetterScale => afterDigits && IsLetterScale(atoms, at),
        _ => false,
    };

    // "m" is metres in "1.8m tall", a million in "$250m", "12.3m tonnes": a million needs a currency sign before the number or a word that is counted behind it.
    private static bool IsLetterScale(in AtomRange atoms, int at)
    {
        if (!atoms.IsAttached(at))
            return false;
        var before = atoms[at - 2];
        if (atoms.IsAttached(at - 1) && (before.IsSymbol || before.IsWord && before.IsCapital))
            return true;
        if (before.IsSymbol || IsSecondBehindSign(atoms, at - 1) || IsCode(before))
            return true;
        var value = atoms.WordAt(at)!.Number.Value;
        if (value == 1000)
            return true;
        if (value != 1_000_000 || atoms.TextOf(at).Length > 1)
            return false;
        var next = atoms[at + 1];
        return next.IsWord && (atoms.WordAt(at + 1) is not { } word || (word.Noun & NounClasses.Stop) == 0 || atoms.Is(at + 1, Glue.Of));
    }

    // "NOK 92m"
    private static bool IsCode(in Atom before) => before.IsWord && before.Span.Length == 3 && (before.Flags & TokenFlags.AllCapitals) != 0;

    // "\u20AC3.8-4.2m"
    private static bool IsSecondBehindSign(in AtomRange atoms, int number) =>
        atoms.IsAttached(number) && atoms.IsAttached(number - 1) && atoms.TextOf(number - 1) is "-" or "\u2013" && atoms[number - 2].IsNumber && atoms[number - 3].IsSymbol;

    /// <summary>The value of a sign such as "½"; null where the character is none.</summary>
    public static decimal? VulgarFraction(char sign) => sign switch
    {
        '\u00BD' => 0.5m,
        '\u00BC' => 0.25m,
        '\u00BE' => 0.75m,
        '\u2153' => 1m / 3,
        '\u2154' => 2m / 3,
        '\u215B' => 0.125m,
        '\u215C' => 0.375m,
        '\u215D' => 0.625m,
        '\u215E' => 0.875m,
        _ => null,
    };

    private static decimal? VulgarFraction(in AtomRange atoms, int atom) =>
        (atoms[atom].Triggers & Triggers.Mark) != 0 && atoms.TextOf(atom) is [var sign] ? VulgarFraction(sign) : null;
}
