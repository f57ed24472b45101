using Parley.Model;

namespace Parley.Pages;

/// <summary>A position as the chart draws it.</summary>
internal sealed class ChartPoint
{
    public required Position Position { get; init; }

    /// <summary>On the chart's scale of amounts.</summary>
    public required decimal Value { get; init; }

    /// <summary>The day that the marker stands on: the last on which the position can have been taken up.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The first such day; null where it is the same or not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Taken up at some earlier time that the reports do not give.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Worked out from a percentage or a multiple, beside an amount of the same day.</summary>
    public bool IsDerived { get; set; }

    public Stance Stance => Position.Stance;

    /// <summary>Only what a side stands by is drawn solid.</summary>
    public bool IsSolid => Stance == Stance.Stated;

    /// <summary>Whether the position goes on after the day: what is denied, or said under an "if", does not.</summary>
    public bool Holds => Stance is Stance.Stated or Stance.Reported or Stance.Unconfirmed;
}
