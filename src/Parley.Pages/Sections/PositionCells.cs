using Parley.Model;

namespace Parley.Pages;

/// <summary>What a position is for, and what it comes to in money.</summary>
internal static class PositionCells
{
    /// <summary>"a year, for 2021"; empty where the reports do not say.</summary>
    public static string For(Position position)
    {
        var per = AmountWords.Per(position.Per);
        if (position.Period is not { } period)
            return per;
        var time = "for " + EdtfWords.Term(period);
        return per.Length == 0 ? time : per + ", " + time;
    }

    /// <summary>What a change starts from: "from USD 870 million in 2019".</summary>
    public static string? From(Position position)
    {
        if (position.Base is not { } start)
            return null;
        var amount = start.Value is { } value ? AmountWords.Of(value, start.Unit) : "the amount";
        return start.Period is { } period ? $"from {amount} for {EdtfWords.Term(period)}" : start.Value is null ? null : "from " + amount;
    }

    /// <summary>The equivalent with how it was worked out, and the settlement amount with its rate, each in an element of its own.</summary>
    public static void ComesTo(PageContext page, Position position, string element)
    {
        if (position.Equivalent is { } equivalent)
        {
            page.Html.Open(element, "comes-to").Element("span", "= " + AmountWords.Rounded(equivalent), "sum");
            if (position.EquivalentReason is { } reason)
                page.Html.Text(" ").Prose("span", "(" + reason + ")", "muted");
            page.Html.Close(element);
        }
        if (position.Settlement is { } settlement && IsConverted(position, settlement))
        {
            page.Html.Open(element, "comes-to").Element("span", "\u2248 " + AmountWords.Rounded(new Money(settlement.Amount, settlement.Currency)), "sum").Text(" ");
            page.Html.Prose("span", Rate(position, settlement), "muted").Close(element);
        }
    }

    private static string Rate(Position position, ConvertedMoney settlement)
    {
        var from = position.Equivalent?.Currency ?? position.Unit?.Currency;
        // The rate is read more easily the way round in which it is above one.
        if (from is not { } currency || settlement.Rate <= 0)
            return $"({settlement.RateSource})";
        var words = settlement.Rate >= 1
            ? $"{AmountWords.Rounded(new Money(settlement.Rate, settlement.Currency))} for {AmountWords.Of(new Money(1, currency))}"
            : $"{AmountWords.Rounded(new Money(1 / settlement.Rate, currency))} for {AmountWords.Of(new Money(1, settlement.Currency))}";
        return $"(at the rate of {settlement.RateYear}: {words}, {settlement.RateSource})";
    }

    private static bool IsConverted(Position position, ConvertedMoney settlement) =>
        (position.Equivalent?.Currency ?? position.Unit?.Currency) != settlement.Currency;
}
