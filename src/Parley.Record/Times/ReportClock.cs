using System.Globalization;
using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Resolves time expressions also where only the report's month or year is known: "January next year", "in August", "the year-end".</summary>
/// <remarks>What would need the report's day (a weekday, "this week") stays open.</remarks>
internal sealed class ReportClock
{
    private readonly AnnotatedDocument _document;
    private readonly CalendarLexicon _lexicon;
    private readonly EdtfDate? _published;

    public ReportClock(AnnotatedDocument document, CalendarLexicon lexicon)
    {
        _document = document;
        _lexicon = lexicon;
        _published = document.Document.Published;
    }

    /// <summary>The report's date, as far as it is known.</summary>
    public EdtfDate? Published => _published;

    /// <summary>The days that the expression covers; null where the report does not say.</summary>
    public EdtfDate? Resolve(TimeMention time)
    {
        // "the end of fiscal 2020" is the last day of the state's own year.
        if (time is { Mod: "END", FiscalDays.Last: { } last })
            return EdtfDate.FromDay(last);
        if (time.Date is { } known)
            return time.Mod == "END" && known.Text.Length == 4 ? EdtfDate.FromDay(known.Last!.Value) : known;
        return time.Type == TimexType.Date ? Resolve(_document.TokenAt(time.Span.Start), WithYear(_document.TokenAt(time.Span.End - 1) + 1)) : null;
    }

    /// <summary>As <see cref="Resolve(TimeMention)"/>, but a bare month is the last one before the report.</summary>
    public EdtfDate? ResolvePast(TimeMention time)
    {
        if (Resolve(time) is { } known)
            return known;
        return BareMonth(time) is { } month && _published is { Month: { } now, Year: { } year } && month > now ? EdtfDate.FromMonth(year - 1, month) : null;
    }

    /// <summary>As <see cref="Resolve(TimeMention)"/>, but a bare month is the next one after the report.</summary>
    public EdtfDate? ResolveComing(TimeMention time)
    {
        if (time.Date is null && BareMonth(time) is { } month && _published is { Month: { } now, Year: { } year } && month != now)
            return EdtfDate.FromMonth(month > now ? year : year + 1, month);
        return Resolve(time);
    }

    private int? BareMonth(TimeMention time)
    {
        var first = _document.TokenAt(time.Span.Start);
        return _lexicon.Words.TryMatch(_document, first, _document.Tokens.Length, out var word, out var length) && word.Kind == CalendarKind.Month
            && first + length == _document.TokenAt(time.Span.End - 1) + 1 ? word.Number : null;
    }

    // "January" and "next year" may stand as two expressions side by side.
    private int WithYear(int end) => end < _document.Tokens.Length
        && _lexicon.Words.TryMatch(_document, end, _document.Tokens.Length, out var word, out var length) && word.Kind == CalendarKind.Year ? end + length : end;

    /// <summary>What the words between the tokens say of a month, a year or its end.</summary>
    public EdtfDate? Resolve(int first, int end)
    {
        int? month = null, year = null;
        var isEnd = false;
        for (var token = first; token < end; token++)
        {
            if (_lexicon.Words.TryMatch(_document, token, end, out var word, out var length))
            {
                switch (word.Kind)
                {
                    case CalendarKind.Month: month = word.Number; break;
                    case CalendarKind.Year: year = _published?.Year + word.Number; break;
                    case CalendarKind.End: isEnd = true; break;
                }
                token += length - 1;
            }
            else if (Year(token) is { } stated)
            {
                year = stated;
            }
            else if (_document.Tokens[token].IsNumber)
            {
                return null;
            }
        }
        return Build(month, isEnd ? year ?? _published?.Year : year, isEnd);
    }

    /// <summary>A plain year number at the token, a possessive aside.</summary>
    public int? Year(int token) => _document.Tokens[token] is { IsNumber: true, Span.Length: 4 }
        && int.TryParse(_document.TextOf(token), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100 ? year : null;

    private EdtfDate? Build(int? month, int? year, bool isEnd)
    {
        if (month is not { } m)
            return year is not { } whole ? null : isEnd ? EdtfDate.FromDay(new DateOnly(whole, 12, 31)) : EdtfDate.FromYear(whole);
        var of = year ?? YearOfBareMonth(m);
        return of is { } y ? EdtfDate.FromMonth(y, m) : null;
    }

    // "in August": of the report's year if the report is surely later.
    private int? YearOfBareMonth(int month) =>
        _published is { First: { } first, Year: { } year } && month < first.Month ? year : null;
}
