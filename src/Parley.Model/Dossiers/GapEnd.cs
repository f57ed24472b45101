namespace Parley.Model;

/// <summary>One end of a gap: a party's last position.</summary>
/// <param name="Party">Whose.</param>
/// <param name="Position">The position's id.</param>
/// <param name="Amount">In the currency that both ends are in, else in the settlement currency.</param>
public sealed record GapEnd(PartyCode Party, string Position, Money Amount);
