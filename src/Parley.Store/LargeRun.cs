using System.Collections.Immutable;

namespace Parley.Store;

/// <summary>What the run of a large dossier leaves beside its files.</summary>
public sealed record LargeRun
{
    /// <summary>The identity of the program that made cards and placement.</summary>
    public required string Maker { get; init; }

    public required RunCounts Counts { get; init; }

    /// <summary>The readings that the dossier joins.</summary>
    public required IReadOnlyCollection<ReadingKey> Joined { get; init; }

    /// <summary>Cards of readings that had none.</summary>
    public required ImmutableArray<StoredCard> Cards { get; init; }

    /// <summary>The keys of all rows of agreements; what is kept of others is dropped.</summary>
    public required IReadOnlySet<string> Rows { get; init; }

    /// <summary>Those that were joined.</summary>
    public required ImmutableArray<StoredPart> Parts { get; init; }

    public required byte[] Placement { get; init; }

    /// <summary>What each file of the folder is made from, by name.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }
}
