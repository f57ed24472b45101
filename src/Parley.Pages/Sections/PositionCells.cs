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

    /// <summary>The equivalent with how it was worked out, and the settlement amount with its rate's year, each in an element of its own.</summary>
    public static void ComesTo(PageContext page, Position position, string element)
    {
        if (position.Equivalent is { } equivalent)
        {
            page.Html.Open(element, "comes-to").Element("span", "= " + AmountWords.Rounded(equivalent), "sum");
            if (position.EquivalentReason is { } reason)
                page.Html.Text(" ").Prose("span", reason, "muted");
            page.Html.Close(element);
        }
        if (ExchangeRateUse.Of(position) is { } use)
        {
            page.Html.Open(element, "comes-to").Element("span", "\u2248 " + AmountWords.Rounded(use.Amount), "sum");
            page.Html.Text(" ").Element("span", $"at the rate of {use.Year}", "muted").Close(element);
        }
    }
}
