using Parley.Model;

namespace Parley.Pages;

/// <summary>A level to compare with: what was paid or agreed for a time, in one or several conversions.</summary>
internal sealed class ChartReference(Position position)
{
    public FigureRole Role { get; } = position.Role;

    /// <summary>The time that it is for; null where the reports do not say.</summary>
    public EdtfDate? Period { get; } = position.Period;

    /// <summary>The first position that gives it, and each further account of it with its amount on the chart.</summary>
    public List<ChartPoint> Accounts { get; } = [];

    public string Label
    {
        get
        {
            var (low, high) = (Accounts[0].Value, Accounts[0].Value);
            foreach (var account in Accounts)
                (low, high) = (Math.Min(low, account.Value), Math.Max(high, account.Value));
            var (from, to) = (NumberWords.Short(low), NumberWords.Short(high));
            var amount = from == to ? from : from + "\u2013" + to;
            return Period is { } time ? $"{Labels.Of(Role)} {EdtfWords.Term(time)}: {amount}" : $"{Labels.Of(Role)}: {amount}";
        }
    }
}
