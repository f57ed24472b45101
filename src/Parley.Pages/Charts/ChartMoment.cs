namespace Parley.Pages;

/// <summary>A round on the axis of time.</summary>
internal sealed record ChartMoment(DateOnly Day, string Label, string Anchor, bool IsPlanned);
