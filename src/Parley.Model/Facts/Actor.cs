using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>Somebody or something that appears in a report. One actor for all its names: "DeHart", "he" and "the U.S. negotiator".</summary>
public sealed record Actor : Fact
{
    public required ActorKind Kind { get; init; }

    public required string Name { get; init; }

    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Offices and descriptions in the report's words.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>The side it speaks for; null where the report does not bear one out.</summary>
    public PartyCode? Party { get; init; }

    /// <summary>Every place that names or refers to it, in order.</summary>
    public ImmutableArray<Evidence> Mentions { get; init; } = [];

    internal override IEnumerable<Evidence> Places() => Evidence.Concat(Mentions);
}
