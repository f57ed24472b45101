using System.Globalization;

namespace Parley.Terms;

/// <summary>Years from one to another, both included.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year; null where it is open.</param>
public readonly record struct YearSpan(int From, int? To)
{
    /// <summary>Whether the year is one of them.</summary>
    public bool Contains(int year) => year >= From && !(year > To);

    public bool Meets(YearSpan other) => !(From > other.To) && !(other.From > To);

    /// <summary>As EDTF writes it: <c>2019</c>, <c>2010/2013</c>, <c>2011/..</c>.</summary>
    public override string ToString() => To == From
        ? From.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{From}/{(To is { } to ? to.ToString(CultureInfo.InvariantCulture) : "..")}");

    /// <summary>Reads what <see cref="ToString"/> writes, with years from 1 to 9999.</summary>
    public static bool TryParse(string text, out YearSpan span)
    {
        span = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!TryParseYear(slash < 0 ? text : text.AsSpan(0, slash), out var from))
            return false;
        if (slash < 0 || text.AsSpan(slash + 1) is "..")
        {
            span = new(from, slash < 0 ? from : null);
            return true;
        }
        if (!TryParseYear(text.AsSpan(slash + 1), out var to))
            return false;
        span = new(from, to);
        return true;
    }

    private static bool TryParseYear(ReadOnlySpan<char> text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && text.Length == 4 && year > 0;
}
