namespace Parley.Sources;

/// <summary>An agency's mark behind the last paragraph: "–IANS", "-- AP", "REUTER", "(Wire)".</summary>
internal sealed class SignOffs(Outlets outlets)
{
    private const int MaxLength = 40;

    /// <summary>The agency; null where the line is none.</summary>
    public OutletEntry? Read(string line)
    {
        if (line.Length > MaxLength)
            return null;
        var bare = line.AsSpan().Trim(" .-\u2013\u2014\u2015()[]|*");
        return outlets.Find(bare);
    }
}
