using System.Globalization;

namespace Parley.Language;

/// <summary>Reads runs of digits with grouping and decimals.</summary>
internal static class Digits
{
    private const int MaxDigits = 20;

    // So many digits always fit into eight bytes.
    private const int MostOfWord = 18;

    /// <summary>"1.04", "28,500", "1,00,000"; not "10,20", "1.2.3" or what has more than 20 digits.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        if (text.Length > MaxDigits + MaxDigits / 2 || !IsGrouped(whole) || point >= 0 && text[(point + 1)..].ContainsAnyExceptInRange('0', '9'))
            return false;
        var digits = text.Length - text.Count(',') - (point < 0 ? 0 : 1);
        if (digits > MostOfWord)
            return digits <= MaxDigits && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
        var all = 0ul;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
                all = all * 10 + (ulong)(c - '0');
            else if (c is not ('.' or ','))
                return false;
        }
        value = Of(all, isNegative: false, point < 0 ? 0 : text.Length - point - 1);
        return digits > 0;
    }

    /// <summary>The number without zeros at the end of its decimals: 1.3 times a billion is 1300000000.0 before.</summary>
    public static decimal WithoutTrailingZeros(decimal value)
    {
        if (value.Scale == 0)
            return value;
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        // Dividing by one with all its decimals leaves the shortest form.
        if (parts[2] != 0)
            return value / 1.0000000000000000000000000000m;
        unchecked
        {
            var (all, scale) = ((ulong)(uint)parts[1] << 32 | (uint)parts[0], (int)value.Scale);
            for (; scale > 0 && all % 10 == 0; scale--)
                all /= 10;
            return Of(all, value < 0, scale);
        }
    }

    private static decimal Of(ulong all, bool isNegative, int scale)
    {
        unchecked
        {
            return new((int)all, (int)(all >> 32), 0, isNegative, (byte)scale);
        }
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
