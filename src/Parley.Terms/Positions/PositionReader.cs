using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Terms;

/// <summary>Reads a position as somebody types it: "5 billion dollars a year", "13 % and then 7 % a year for four years", "fivefold".</summary>
public static class PositionReader
{
    private const int Longest = 300;

    /// <summary>The steps; null where the words are not a position, and then <paramref name="fault"/> says what is missing.</summary>
    public static ImmutableArray<PositionStep>? Read(string text, out string fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        fault = "";
        if (text.Length > Longest)
        {
            fault = "It is too long.";
            return null;
        }
        var steps = ImmutableArray.CreateBuilder<PositionStep>();
        var clause = new List<PositionWord>();
        foreach (var word in PositionLexicon.Cut(text).Append(new PositionWord("end", 0, "")))
        {
            if (word.Class is not ("then" or "end"))
            {
                clause.Add(word);
                continue;
            }
            // "and then" ends with a word that says nothing.
            if (clause.TrueForAll(static one => one.Class.Length == 0))
            {
                if (clause.Exists(static one => one.Text.Length > 4))
                    fault = $"'{string.Join(' ', clause.Select(static one => one.Text))}' says no amount.";
            }
            else if (Clause(clause, ref fault) is { } step)
                steps.Add(step);
            clause.Clear();
        }
        if (fault.Length == 0 && steps.Count == 0)
            fault = "It says no amount, percentage or multiple.";
        return fault.Length == 0 ? steps.ToImmutable() : null;
    }

    private static PositionStep? Clause(List<PositionWord> clause, ref string fault)
    {
        var numbers = new PositionNumbers();
        CurrencyCode? currency = null;
        var (kind, isYearly, sign, years) = ((PositionKind?)null, false, 1, (int?)null);
        for (var i = 0; i < clause.Count; i++)
        {
            var word = clause[i];
            if (Duration(clause, i) is { } duration)
                (years, i) = duration;
            else if (IsPerYear(clause, i) || word.Class == "yearly")
                (isYearly, i) = (true, word.Class == "yearly" ? i : i + 1);
            else if (word.Class == "article")
                TakeArticle(clause, i, numbers);
            else
                Take(word, numbers, ref kind, ref sign);
            currency = PositionLexicon.Currency(word) ?? currency;
        }
        return Build(numbers, kind, sign, currency, years, isYearly, string.Join(' ', clause.Select(static one => one.Text)), ref fault);
    }

    // "a billion" is one; "a rise" is none.
    private static void TakeArticle(List<PositionWord> clause, int at, PositionNumbers numbers)
    {
        if (numbers.IsEmpty && at + 1 < clause.Count && clause[at + 1].Class == "scale")
            numbers.Add(1);
    }

    private static void Take(PositionWord word, PositionNumbers numbers, ref PositionKind? kind, ref int sign)
    {
        switch (word.Class)
        {
            case "digits" or "number":
                numbers.Add(word.Number);
                break;
            case "scale":
                numbers.Scale(word.Number);
                break;
            case "between":
                numbers.Between();
                break;
            case "to":
                numbers.Divide(isAnd: false);
                break;
            case "and":
                numbers.Divide(isAnd: true);
                break;
            case "percent":
                kind = PositionKind.Change;
                break;
            case "times":
                kind = PositionKind.Multiple;
                break;
            case "multiple":
                kind = PositionKind.Multiple;
                numbers.Add(word.Number);
                break;
            case "freeze":
                kind = PositionKind.Change;
                numbers.Add(0);
                break;
            case "total":
                kind ??= PositionKind.TotalAmount;
                break;
            case "less":
                sign = -1;
                break;
        }
    }

    private static PositionStep? Build(PositionNumbers numbers, PositionKind? kind, int sign, CurrencyCode? currency, int? years, bool isYearly, string words, ref string fault)
    {
        if (numbers.IsEmpty || !numbers.TryRead(out var value, out var high) || (high ?? value) >= 1e18m)
        {
            fault = numbers.IsEmpty ? $"'{words}' has no number." : $"'{words}' is out of range, or has several numbers that are not one amount.";
            return null;
        }
        var found = kind ?? (currency is null && !numbers.HasScale ? null : PositionKind.Amount);
        if (found is PositionKind.Amount && years is not null && !isYearly)
            found = PositionKind.TotalAmount;
        if (found is null)
            fault = $"'{words}' has a number without a unit: add a currency, 'per cent' or 'times'.";
        else if (found is PositionKind.Change && sign * (high ?? value) < -100)
            fault = $"'{words}' cuts more than there is.";
        if (found is PositionKind.Change && sign < 0)
            (value, high) = high is null ? (-value, high) : (-high.Value, -value);
        return fault.Length > 0 ? null : new PositionStep(found!.Value, value, currency, years, isYearly, high);
    }

    // "for four years", "over 5 years"
    private static (int Years, int End)? Duration(List<PositionWord> clause, int at)
    {
        if (clause[at].Class != "for" || at + 2 >= clause.Count || clause[at + 1].Class is not ("digits" or "number") || !PositionLexicon.Is(clause[at + 2], "year"))
            return null;
        var number = clause[at + 1].Number;
        return number is >= 1 and <= CostModel.MostYears && number == decimal.Truncate(number) ? ((int)number, at + 2) : null;
    }

    // "a year", "per annum", "each year"
    private static bool IsPerYear(List<PositionWord> clause, int at) =>
        at + 1 < clause.Count && PositionLexicon.Is(clause[at], "per") && PositionLexicon.Is(clause[at + 1], "year");
}
