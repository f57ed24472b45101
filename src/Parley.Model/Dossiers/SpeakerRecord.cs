using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Parley.Model;

/// <summary>One statement in the dossier, with the terms on which it was made.</summary>
public sealed record DossierStatement
{
    public required ItemReference Item { get; init; }

    public required AttributionTerms Attribution { get; init; }

    public required Polarity Polarity { get; init; }

    public required StatementMode Mode { get; init; }

    public EdtfDate? Date { get; init; }

    public ImmutableArray<string> Via { get; init; } = [];

    public ImmutableArray<string> Topics { get; init; } = [];

    public string? Occasion { get; init; }

    /// <summary>Of a speaker who goes unnamed, the words that say so and why; null where no report says.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Anonymity { get; init; }

    /// <summary>The same words in other reports.</summary>
    public ImmutableArray<ItemReference> Also { get; init; } = [];
}

/// <summary>All that one speaker said, in time order.</summary>
public sealed record SpeakerRecord
{
    /// <summary>The name or the description; null for what nobody is named for.</summary>
    public string? Speaker { get; init; }

    public PartyCode? Party { get; init; }

    public ImmutableArray<string> Roles { get; init; } = [];

    public required ImmutableArray<DossierStatement> Statements { get; init; }
}
