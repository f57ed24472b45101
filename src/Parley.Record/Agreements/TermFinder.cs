using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Works out from when to when an agreement runs from the numbers of its sentence: a first year, the years that follow it, and its length.</summary>
internal sealed class TermFinder
{
    private const int MaxYears = 60;

    private readonly AnnotatedDocument _document;
    private readonly ReportClock _clock;
    private readonly Grammar _grammar;

    public TermFinder(AnnotatedDocument document, ReportClock clock, Grammar grammar)
    {
        _document = document;
        _clock = clock;
        _grammar = grammar;
    }

    /// <summary>"the six-year deal set $1 billion for 2021 and raises it over the subsequent four years": 2020 to 2025.</summary>
    public EdtfDate? Find(Sentence sentence, decimal? duration)
    {
        if (Range(sentence) is { } range)
            return range;
        if (FirstYear(sentence) is not { } year || FollowingYears(sentence) is not { } following)
            return null;
        var last = year + following;
        var first = duration is > 0 and <= MaxYears and { } length && length == decimal.Truncate(length) ? last - (int)length + 1 : year;
        return first <= last && first > 0 ? EdtfDate.Parse($"{first:D4}/{last:D4}") : null;
    }

    // "runs from 2020 to 2025", "covers 2026 to 2030".
    private EdtfDate? Range(Sentence sentence)
    {
        for (var token = sentence.FirstToken; token + 2 < sentence.EndToken; token++)
        {
            if (_clock.Year(token) is { } first && Grammar.Is(_document, token + 1, _grammar.Throughs) && _clock.Year(token + 2) is { } last && first < last && last - first <= MaxYears)
                return EdtfDate.Parse($"{first:D4}/{last:D4}");
        }
        return null;
    }

    // The year that an amount is for: "for 2021".
    private int? FirstYear(Sentence sentence)
    {
        for (var token = sentence.FirstToken + 1; token < sentence.EndToken; token++)
        {
            if (_grammar.Prepositions.Contains(_document.TextOf(token - 1)) && !Grammar.Is(_document, token - 1, _grammar.Starts) && _clock.Year(token) is { } year)
                return year;
        }
        return null;
    }

    private int? FollowingYears(Sentence sentence)
    {
        foreach (var quantity in QuantityIndex.In(_document, sentence.Span))
        {
            if (quantity.Kind != QuantityKind.Duration || quantity.Unit?.Name is not ("years" or "year") || quantity.Value is < 1 or > MaxYears || quantity.Value != decimal.Truncate(quantity.Value))
                continue;
            var before = _document.TokenAt(quantity.Number.Start) - 1;
            if (before >= sentence.FirstToken && _grammar.Following.Contains(_document.TextOf(before)))
                return (int)quantity.Value;
        }
        return null;
    }
}
