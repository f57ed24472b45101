namespace Parley.Model;

/// <summary>A side of a negotiation: an ISO 3166-1 alpha-3 code for a state, else the name that the reports give it ("UAW").</summary>
/// <remarks><c>default</c> is no party.</remarks>
public readonly record struct PartyCode : IComparable<PartyCode>
{
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public PartyCode(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    public string Name { get; }

    public int CompareTo(PartyCode other) => string.CompareOrdinal(Name, other.Name);

    public override string ToString() => Name ?? "";
}
