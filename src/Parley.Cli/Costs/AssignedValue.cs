using System.Globalization;
using Parley.Model;
using Parley.Terms;

namespace Parley.Cli;

/// <summary>Values that are given on the command line with what they are for: <c>kr-cpi:2027=2.5</c>, <c>USD/KRW=1400</c>, <c>kr-cpi@2020</c>.</summary>
internal static class AssignedValue
{
    private static readonly YearSpan Always = new(1, null);

    /// <summary>Null where it cannot be read; then <paramref name="fail"/> has been told why.</summary>
    public static Assumption? Assumption(string text, Action<string> fail)
    {
        if (Split(text, fail) is not { } parts)
            return null;
        var numbers = parts.Value.Split("..");
        var values = new decimal[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers.Length is not (1 or 3) || !Number(numbers[i], out values[i]) || Math.Abs(values[i]) > 1000)
            {
                fail($"'{parts.Value}' is not a percentage: write 2, or a range as 1..2..4.");
                return null;
            }
        }
        if (SeriesCatalog.Default.Find(parts.Name) is null)
        {
            fail($"There is no series '{parts.Name}': 'parley cost series' lists them.");
            return null;
        }
        return values.Length == 1
            ? new Assumption(parts.Name, parts.Years, values[0], null, null, "assumed on the command line")
            : new Assumption(parts.Name, parts.Years, values[1], values[0], values[2], "assumed on the command line");
    }

    public static FixedRate? Rate(string text, Action<string> fail)
    {
        if (Split(text, fail) is not { } parts)
            return null;
        var pair = parts.Name.Split('/');
        if (pair.Length == 2 && Array.TrueForAll(pair, static code => code.Length == 3 && code.All(char.IsAsciiLetterUpper)) && Number(parts.Value, out var rate) && rate > 0)
            return new FixedRate(new CurrencyCode(pair[0]), new CurrencyCode(pair[1]), parts.Years, rate, "stated on the command line");
        fail($"'{text}' is not a rate: write USD/KRW=1400, the second currency for one of the first.");
        return null;
    }

    public static (string What, int Year)? At(string text, Action<string> fail)
    {
        var at = text.LastIndexOf('@');
        if (at > 0 && YearSpan.TryParse(text[(at + 1)..], out var span) && span.To == span.From)
            return (text[..at], span.From);
        fail($"'{text}' names no year: write it as {(at > 0 ? text[..at] : text)}@2020.");
        return null;
    }

    private static (string Name, YearSpan Years, string Value)? Split(string text, Action<string> fail)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var years = Always;
        if (equals < 1 || colon > 0 && colon < equals && !YearSpan.TryParse(text[(colon + 1)..equals], out years))
        {
            fail($"'{text}' cannot be read: write NAME=VALUE, or NAME:2026/2028=VALUE.");
            return null;
        }
        return (text[..(colon > 0 && colon < equals ? colon : equals)], years, text[(equals + 1)..]);
    }

    private static bool Number(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
