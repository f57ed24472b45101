namespace Parley.Language;

/// <summary>Numbers that look like years.</summary>
internal static class YearRule
{
    public static bool LooksLikeYear(in AtomRange atoms, in Numeral numeral) =>
        numeral.IsBare && atoms.TextOf(numeral.First).Length == 4 && numeral.Value is >= 1900 and < 2100;
}
