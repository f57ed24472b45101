using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Parley.Model;

/// <summary>One item of a reading. There is no fact without evidence.</summary>
public abstract record Fact
{
    private readonly string _id = "";
    private readonly ImmutableArray<Evidence> _evidence = [];
    private readonly double _confidence;

    /// <summary>Unique in the reading.</summary>
    [JsonPropertyOrder(-10)]
    public required string Id
    {
        get => _id;
        init => _id = string.IsNullOrEmpty(value) ? throw new InvalidFactException("A fact has no id.") : value;
    }

    /// <summary>The words that it rests on; never empty.</summary>
    [JsonPropertyOrder(100)]
    public required ImmutableArray<Evidence> Evidence
    {
        get => _evidence;
        init => _evidence = value.IsDefaultOrEmpty ? throw new InvalidFactException($"{GetType().Name} {_id} has no evidence.") : value;
    }

    /// <summary>How sure it is, 0 to 1: of the facts at 0.8, four in five should be right.</summary>
    [JsonPropertyOrder(101)]
    public required double Confidence
    {
        get => _confidence;
        init => _confidence = value is >= 0 and <= 1 ? value : throw new InvalidFactException($"{GetType().Name} {_id} has the confidence {value}; it must be from 0 to 1.");
    }

    /// <summary>Every place in the text that the fact points at, evidence included: what <see cref="Reading"/> checks.</summary>
    internal virtual IEnumerable<Evidence> Places() => Evidence;
}
