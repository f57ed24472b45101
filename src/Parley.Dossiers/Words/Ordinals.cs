using System.Globalization;

namespace Parley.Dossiers;

/// <summary>Ordinal numbers as English writes them: 1st, 2nd, 11th.</summary>
internal static class Ordinals
{
    public static string Of(int number)
    {
        var ending = (number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }
}
