namespace Parley.Terms;

/// <summary>A part of an agreement, made ready for many runs.</summary>
internal sealed record PathPart(double Base, PathStep[] Steps, double Unit, RoundingDirection Direction, RoundingTime When);
