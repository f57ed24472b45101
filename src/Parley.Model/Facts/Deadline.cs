namespace Parley.Model;

/// <summary>A date by which something must be settled.</summary>
public sealed record Deadline : Fact
{
    /// <summary>What must be settled.</summary>
    public required string For { get; init; }

    public EdtfDate? Date { get; init; }

    public required DeadlineStatus Status { get; init; }
}
