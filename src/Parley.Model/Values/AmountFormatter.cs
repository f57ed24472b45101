using System.Globalization;

namespace Parley.Model;

/// <summary>Writes amounts the way a report would: "$870 million", "1.04 trillion won", "13.9 per cent", "28,500 troops".</summary>
/// <remarks>Nothing is rounded that the caller did not round: see <see cref="Significant"/> for worked-out amounts.</remarks>
public static class AmountFormatter
{
    private static readonly (decimal Size, string Word)[] Scales = [(1e12m, " trillion"), (1e9m, " billion"), (1e6m, " million")];

    private static readonly Lazy<Dictionary<string, Entry>> Money = new(Load);

    /// <summary>The amount with its unit; the bare number where there is none.</summary>
    public static string Format(decimal value, Unit? unit)
    {
        if (unit is not { } known)
            return Number(value);
        if (known.IsPercent)
            return Plain(value) + " per cent";
        if (known.IsMultiple)
            return Plain(value) + " times";
        return known.Currency is { } currency ? Format(new Money(value, currency)) : $"{Number(value)} {known.Name}";
    }

    public static string Format(Money money)
    {
        var entry = Money.Value.GetValueOrDefault(money.Currency.Code);
        var (before, after) = (entry?.Before ?? "", entry?.After ?? "");
        var sign = money.Amount < 0 ? "-" : "";
        var number = Number(Math.Abs(money.Amount));
        if (before.Length > 0)
            return sign + before + number;
        return $"{sign}{number} {(after.Length > 0 ? after : money.Currency.Code)}";
    }

    /// <summary>What a unit is called by itself: "won", "U.S. dollars", "per cent", "troops".</summary>
    public static string Name(Unit unit)
    {
        if (unit.IsPercent)
            return "per cent";
        if (unit.IsMultiple)
            return "times";
        return unit.Currency is { } currency && Money.Value.TryGetValue(currency.Code, out var entry) ? entry.Name : unit.Name;
    }

    /// <summary>The amount with the hedge that the report gave it: "about $870 million".</summary>
    public static string Format(decimal value, Unit? unit, Modifier modifier) => Hedge(modifier) + Format(value, unit);

    /// <summary>The value with only its first <paramref name="digits"/> digits kept, rounded half away from zero.</summary>
    public static decimal Significant(decimal value, int digits)
    {
        if (value == 0)
            return 0;
        var unit = 1m;
        var size = Math.Abs(value);
        while (size >= 10m)
            (size, unit) = (size / 10m, unit * 10m);
        while (size < 1m && unit > 1e-20m)
            (size, unit) = (size * 10m, unit / 10m);
        for (var i = 1; i < digits && unit > 1e-20m; i++)
            unit /= 10m;
        return Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit;
    }

    private static string Number(decimal value)
    {
        foreach (var (size, word) in Scales)
        {
            // 1,234,567 says more than 1.2346 million.
            if (Math.Abs(value) >= size && Math.Round(value / size, 4) == value / size)
                return Plain(value / size) + word;
        }
        return value.ToString("#,0.##########", CultureInfo.InvariantCulture);
    }

    private static string Plain(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    private static string Hedge(Modifier modifier) => modifier switch
    {
        Modifier.About => "about ",
        Modifier.MoreThan => "more than ",
        Modifier.LessThan => "less than ",
        Modifier.UpTo => "up to ",
        Modifier.AtLeast => "at least ",
        _ => "",
    };

    // A class for the values: a table of structures would have to be compiled at start.
    private static Dictionary<string, Entry> Load()
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var row in ResourceTable.Load(typeof(AmountFormatter).Assembly, "en/amounts.tsv").Rows)
            entries.Add(row[0], new Entry(row[1], row[2], row[3]));
        return entries;
    }

    private sealed record Entry(string Before, string After, string Name);
}
