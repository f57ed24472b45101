using Parley.Model;

namespace Parley.Pages;

/// <summary>A level to compare with: what was paid or agreed for a time, in one or several conversions.</summary>
internal sealed record ChartReference(FigureRole Role, EdtfDate? Period, IReadOnlyList<decimal> Values, Position Position)
{
    public string Label
    {
        get
        {
            var (low, high) = (NumberWords.Short(Values.Min()), NumberWords.Short(Values.Max()));
            var amount = low == high ? low : low + "\u2013" + high;
            return Period is { } period ? $"{Labels.Of(Role)} {EdtfWords.Term(period)}: {amount}" : $"{Labels.Of(Role)}: {amount}";
        }
    }
}
