using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Language;

/// <summary>Somebody or something with all its names in one report.</summary>
public sealed record Entity
{
    public required ActorKind Kind { get; init; }

    /// <summary>The fullest name, or the first description where no name is given.</summary>
    public required string Name { get; init; }

    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>The state (ISO 3166-1 alpha-3) or body that it belongs to, where the words beside it say so ("U.S. Secretary of State", "Seoul officials").</summary>
    public string? Affiliation { get; init; }

    /// <summary>Whether <see cref="Affiliation"/> is only what the office or the report's home suggests.</summary>
    public bool IsAffiliationWeak { get; init; }

    /// <summary>m or f where its name, its title or a pronoun says so, else a space.</summary>
    public char Gender { get; init; } = ' ';

    /// <summary>Whether it is a press outlet.</summary>
    public bool IsOutlet { get; init; }

    /// <summary>Whether it is only described, never named ("a senior U.S. official").</summary>
    public bool IsDescribed { get; init; }

    /// <summary>Whether it is a paper, not anybody ("a statement", "a survey").</summary>
    public bool IsDocument { get; init; }

    /// <summary>For those only described: the terms on which such a one speaks ("a spokesman": institution); null for the named.</summary>
    public AttributionTerms? Terms { get; init; }

    public double Confidence { get; init; } = 1;
}
