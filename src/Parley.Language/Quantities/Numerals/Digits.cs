using System.Globalization;

namespace Parley.Language;

/// <summary>Reads runs of digits with grouping and decimals.</summary>
internal static class Digits
{
    private const int MaxDigits = 20;

    /// <summary>"1.04", "28,500", "1,00,000"; not "10,20", "1.2.3" or what has more than 20 digits.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        if (text.Length > MaxDigits + MaxDigits / 2 || !IsGrouped(whole) || point >= 0 && text[(point + 1)..].ContainsAnyExceptInRange('0', '9'))
            return false;
        var digits = text.Length - text.Count(',') - (point < 0 ? 0 : 1);
        return digits <= MaxDigits
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The same where the language writes decimals behind a comma and groups with full stops ("1.038,9"); what cannot be meant so is read the English way.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, bool hasDecimalComma, out decimal value)
    {
        if (hasDecimalComma && text.Length <= MaxDigits + MaxDigits / 2 && text.ContainsAny('.', ','))
        {
            Span<char> swapped = stackalloc char[text.Length];
            for (var i = 0; i < text.Length; i++)
                swapped[i] = text[i] switch { '.' => ',', ',' => '.', var c => c };
            if (TryParse(swapped, out value))
                return true;
        }
        return TryParse(text, out value);
    }

    /// <summary>Multiplies, or says that the result is no number that anybody writes.</summary>
    public static bool TryScale(decimal value, decimal scale, out decimal product)
    {
        product = 0;
        if (value > 1_000_000_000_000_000_000m / scale)
            return false;
        product = value * scale;
        return true;
    }

    // Groups of three, or in the Indian way groups of two before the last group of three.
    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var comma = whole.IndexOf(',');
        if (comma < 0)
            return true;
        var first = comma;
        var rest = whole[(comma + 1)..];
        var size = rest.IndexOf(',') is > 0 and var next ? next : 3;
        while ((comma = rest.IndexOf(',')) >= 0)
        {
            if (comma != size)
                return false;
            rest = rest[(comma + 1)..];
        }
        return size is 2 or 3 && rest.Length == 3 && first >= 1 && first <= size;
    }
}
