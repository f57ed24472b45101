namespace Parley.Dossiers;

/// <summary>Where an id stands in a row's lines, and which line it names; see <see cref="DossierIds"/>.</summary>
internal readonly record struct IdPlace(int Start, int Length, char Letter, int Part, int Place)
{
    public int End => Start + Length;

    public void Write(CardWriter card)
    {
        card.Number(Start);
        card.Number(Length);
        card.Number(Letter);
        card.Number(Part);
        card.Number(Place);
    }

    public static IdPlace Read(CardReader card) => new(card.Number(), card.Number(), (char)card.Number(), card.Number(), card.Number());
}
