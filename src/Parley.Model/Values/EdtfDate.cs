using System.Globalization;

namespace Parley.Model;

/// <summary>A date as ISO 8601-2 (EDTF, levels 0 and 1 and the sub-year groupings) writes it, at whatever precision is known.</summary>
/// <remarks>
/// Understood: <c>2020-01-14</c>, <c>2020-01</c>, <c>2020</c>, <c>201X</c>, seasons, quarters and halves (<c>2020-21</c> to <c>2020-41</c>),
/// a time of day (<c>2020-01-14T03:45:00+09:00</c>), the qualifiers <c>~ ? %</c>, and intervals with open ends (<c>2020/..</c>).
/// Two dates are equal if they are written alike. <c>default</c> has an empty text and is not a date.
/// </remarks>
public readonly record struct EdtfDate
{
    private EdtfDate(string text, DateOnly? first, DateOnly? last, bool isInterval)
    {
        Text = text;
        First = first;
        Last = last;
        IsInterval = isInterval;
    }

    /// <summary>The EDTF string.</summary>
    public string Text { get; }

    /// <summary>The earliest day it can mean; null where the interval is open at its beginning.</summary>
    public DateOnly? First { get; }

    /// <summary>The latest day it can mean; null where the interval is open at its end.</summary>
    public DateOnly? Last { get; }

    public bool IsInterval { get; }

    /// <summary>Whether it means one single day.</summary>
    public bool IsDay => First is { } first && Last == first;

    public bool IsApproximate => Text is not null && Text.AsSpan().IndexOfAny('~', '?', '%') >= 0;

    /// <summary>The year, where the whole date lies in one.</summary>
    public int? Year => First is { } first && Last is { } last && first.Year == last.Year ? first.Year : null;

    /// <summary>The month (1 to 12), where the whole date lies in one.</summary>
    public int? Month => Year is not null && First!.Value.Month == Last!.Value.Month ? First.Value.Month : null;

    public static EdtfDate FromDay(DateOnly day) =>
        new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day, isInterval: false);

    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static EdtfDate FromMonth(int year, int month) => Parse($"{year:D4}-{month:D2}");

    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static EdtfDate FromYear(int year) => Parse($"{year:D4}");

    /// <summary>From one day to another, both included; a single day if they are the same.</summary>
    public static EdtfDate Between(DateOnly first, DateOnly last) =>
        first == last ? FromDay(first) : Parse($"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}");

    /// <exception cref="FormatException">The text is not EDTF as described above.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not an EDTF date (ISO 8601-2), for example 2020-01-14, 2020-01 or 2020/..");

    public static bool TryParse(string? text, out EdtfDate date)
    {
        date = default;
        if (string.IsNullOrEmpty(text) || text.Length > 80)
            return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!EdtfPoint.TryParse(text, out var only))
                return false;
            date = new(text, only.First, only.Last, isInterval: false);
            return true;
        }
        if (!TryParseEnd(text.AsSpan(0, slash), out var from) || !TryParseEnd(text.AsSpan(slash + 1), out var to))
            return false;
        if (from is null && to is null || from?.First > to?.Last)
            return false;
        date = new(text, from?.First, to?.Last, isInterval: true);
        return true;
    }

    /// <summary>Whether some day is in both.</summary>
    public bool Meets(EdtfDate other) =>
        (First ?? DateOnly.MinValue) <= (other.Last ?? DateOnly.MaxValue) && (other.First ?? DateOnly.MinValue) <= (Last ?? DateOnly.MaxValue);

    public override string ToString() => Text ?? "";

    private static bool TryParseEnd(ReadOnlySpan<char> text, out (DateOnly First, DateOnly Last)? end)
    {
        end = null;
        if (text.IsEmpty || text is "..")
            return true;
        if (!EdtfPoint.TryParse(text, out var point))
            return false;
        end = point;
        return true;
    }
}
