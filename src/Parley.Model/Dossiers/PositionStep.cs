namespace Parley.Model;

/// <summary>A position that is no amount of money (a rise in per cent, a tariff, a quota): how far its side moved to it, and how far the other side is then.</summary>
/// <param name="Negotiation">The negotiation's id.</param>
/// <param name="Position">The position's id.</param>
/// <param name="Party">Whose.</param>
/// <param name="Date">The position's.</param>
/// <param name="Unit">What the numbers below count: points of per cent where it is <c>%</c>.</param>
/// <param name="Moved">New less old; null for a side's first.</param>
/// <param name="Days">Since the side's last position; null where one has no day.</param>
/// <param name="Rounds">How many rounds of the talks ended in those days.</param>
/// <param name="Other">The other side's last position on the same matter (its id); null where there is none.</param>
/// <param name="Gap">How far the two are apart.</param>
/// <param name="GapPercent">That as a part of the smaller of the two, in per cent; null where that is zero.</param>
public sealed record PositionStep(
    string Negotiation, string Position, PartyCode Party, EdtfDate? Date, Unit Unit, decimal? Moved, int? Days, int? Rounds, string? Other, decimal? Gap, decimal? GapPercent);
