using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Parley.Model;

/// <summary>Who said what, and on what terms: one for each reporting clause.</summary>
public sealed record Statement : Fact
{
    /// <summary>An actor's id; null where nobody is named.</summary>
    public string? Speaker { get; init; }

    /// <summary>The words used for the speaker ("a senior U.S. official").</summary>
    public Evidence? SpeakerText { get; init; }

    /// <summary>The side spoken for.</summary>
    public PartyCode? Party { get; init; }

    public required AttributionTerms Attribution { get; init; }

    /// <summary>The chain through which it reached the report, nearest first.</summary>
    public ImmutableArray<string> Via { get; init; } = [];

    public required StatementMode Mode { get; init; }

    public required Polarity Polarity { get; init; }

    /// <summary>The reporting words.</summary>
    public ImmutableArray<Evidence> Cue { get; init; } = [];

    /// <summary>What is said, in one piece or several.</summary>
    public ImmutableArray<Evidence> Content { get; init; } = [];

    /// <summary>When it was said.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Where: "press conference".</summary>
    public string? Occasion { get; init; }

    /// <summary>Of a speaker who goes unnamed, the words that say so and why: "on condition of anonymity because the talks are private"; null where the report does not say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Evidence? Anonymity { get; init; }

    public ImmutableArray<string> Topics { get; init; } = [];

    internal override IEnumerable<Evidence> Places()
    {
        var places = Evidence.Concat(Cue).Concat(Content);
        if (Anonymity is { } anonymity)
            places = places.Append(anonymity);
        return SpeakerText is { } speaker ? places.Append(speaker) : places;
    }
}
