using Parley.Model;

namespace Parley.Pages;

/// <summary>A position as the chart draws it.</summary>
/// <param name="Position">The position.</param>
/// <param name="Value">On the chart's scale of amounts.</param>
/// <param name="Day">The day that the marker stands on: the last on which it can have been taken up.</param>
/// <param name="From">The first such day, where it is another; null with <paramref name="IsOpen"/> or where there is only one.</param>
/// <param name="IsOpen">Taken up at some earlier time that the reports do not give.</param>
/// <param name="IsDerived">Worked out from a percentage or a multiple, beside an amount of the same day.</param>
internal sealed record ChartPoint(Position Position, decimal Value, DateOnly Day, DateOnly? From, bool IsOpen, bool IsDerived)
{
    public Stance Stance => Position.Stance;

    /// <summary>Only what a side stands by is drawn solid.</summary>
    public bool IsSolid => Stance == Stance.Stated;

    /// <summary>Whether the position goes on after the day: what is denied, or said under an "if", does not.</summary>
    public bool Holds => Stance is Stance.Stated or Stance.Reported or Stance.Unconfirmed;
}
