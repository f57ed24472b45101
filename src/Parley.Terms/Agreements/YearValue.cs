using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>A value for some years.</summary>
public sealed record YearValue(YearSpan Span, decimal Value)
{
    /// <summary>The value for a year; null where no entry has the year.</summary>
    public static decimal? Find(ImmutableArray<YearValue> values, int year)
    {
        foreach (var value in values)
        {
            if (value.Span.Contains(year))
                return value.Value;
        }
        return null;
    }
}
