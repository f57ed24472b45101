namespace Parley.Model;

/// <summary>How far one side moved from its last position in money to the next.</summary>
/// <param name="Negotiation">The negotiation's id.</param>
/// <param name="Party">Whose move it is.</param>
/// <param name="From">The id of the position before.</param>
/// <param name="To">The id of the position after.</param>
/// <param name="Change">New less old, in the currency of both, else in the settlement currency.</param>
/// <param name="Percent">The change as a part of the old amount.</param>
/// <param name="Days">Between the two; null where one has no day.</param>
/// <param name="PerMonth">The change by month of thirty days; null where less than a month, or no known time, lies between the two.</param>
/// <param name="Rounds">How many rounds of the talks ended between the two; null where one has no day.</param>
public sealed record PositionMove(string Negotiation, PartyCode Party, string From, string To, Money Change, decimal Percent, int? Days, Money? PerMonth = null, int? Rounds = null);
