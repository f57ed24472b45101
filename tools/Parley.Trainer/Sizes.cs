using System.Globalization;

namespace Parley.Trainer;

/// <summary>How large the tables are (rows are two to the power of the bits), and how often the data are gone through.</summary>
internal sealed record Sizes
{
    /// <summary>Only so many documents, evenly spread; 0 for all.</summary>
    public int Limit { get; init; }

    public int TagBits { get; init; } = 16;

    public int TagRounds { get; init; } = 4;

    public int HeadRounds { get; init; } = 6;

    /// <summary>How many networks are learned side by side; the weights are the same.</summary>
    public int Threads { get; init; } = 2;

    public int CueBits { get; init; } = 18;

    public int CueRounds { get; init; } = 5;

    public int RoleBits { get; init; } = 18;

    public int RoleRounds { get; init; } = 6;

    /// <summary>In how many orders roles and cues are learned; the mean of the weights counts.</summary>
    public int Orders { get; init; } = 4;

    public int EdgeBits { get; init; } = 16;

    public int VerdictBits { get; init; } = 18;

    public int VerdictRounds { get; init; } = 5;

    public int NameBits { get; init; } = 18;

    public int NameRounds { get; init; } = 6;

    /// <exception cref="ArgumentException">There is no such size.</exception>
    public static Sizes Parse(IEnumerable<string> arguments)
    {
        var sizes = new Sizes();
        foreach (var argument in arguments)
        {
            var parts = argument.Split('=');
            var property = typeof(Sizes).GetProperty(parts[0]) ?? throw new ArgumentException($"There is no size '{parts[0]}'.");
            property.SetValue(sizes, int.Parse(parts[1], CultureInfo.InvariantCulture));
        }
        return sizes;
    }
}
