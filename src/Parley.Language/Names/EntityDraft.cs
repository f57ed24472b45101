using Parley.Model;

namespace Parley.Language;

/// <summary>An entity in the making.</summary>
internal sealed class EntityDraft
{
    private readonly List<string> _aliases = [];
    private readonly List<string> _roles = [];

    public required ActorKind Kind { get; set; }

    public required string Name { get; set; }

    public string? Affiliation { get; set; }

    /// <summary>Whether <see cref="Affiliation"/> is only what the office or common knowledge suggests.</summary>
    public bool IsAffiliationWeak { get; set; }

    /// <summary>Whether words beside it say whose it is, known or not: "the guild's president" is no state's.</summary>
    public bool HasOwner { get; set; }

    /// <summary>The state of the party that it belongs to: "U.S." before a party's senator says nothing new.</summary>
    public string? State { get; set; }

    public HashSet<string> Classes { get; } = [];

    public char Gender { get; set; } = ' ';

    public bool IsPlural { get; set; }

    public bool IsOutlet { get; init; }

    public bool IsDescribed { get; init; }

    public AttributionTerms? Terms { get; init; }

    public double Confidence { get; set; } = 0.9;

    /// <summary>How often it was met; the last place is what "recent" means.</summary>
    public int Mentions { get; set; }

    public List<int> Parts { get; } = [];

    public IReadOnlyList<string> Aliases => _aliases;

    public void AddAlias(string alias)
    {
        if (alias != Name && !_aliases.Contains(alias))
            _aliases.Add(alias);
    }

    public void AddRole(string role)
    {
        if (!_roles.Contains(role))
            _roles.Add(role);
    }

    /// <summary>Takes a fuller name; the old one becomes an alias.</summary>
    public void Rename(string name)
    {
        var old = Name;
        Name = name;
        _aliases.Remove(name);
        AddAlias(old);
    }

    /// <summary>Keeps what is said more firmly: words beside the name win over what the office suggests.</summary>
    public void Belong(string? affiliation, bool weak)
    {
        if (affiliation is null || affiliation == State && Affiliation is not null || Affiliation is not null && (weak || !IsAffiliationWeak))
            return;
        Affiliation = affiliation;
        IsAffiliationWeak = weak;
    }

    /// <summary>Speaks for itself, whatever state it is in: a union, a company.</summary>
    public void Speak(string? side) => (Affiliation, IsAffiliationWeak) = (side, false);

    public Entity ToEntity() => new()
    {
        Kind = Kind,
        Name = Name,
        Aliases = [.. _aliases],
        Roles = [.. _roles],
        Affiliation = Affiliation,
        IsAffiliationWeak = Affiliation is not null && IsAffiliationWeak,
        Gender = Gender,
        IsOutlet = IsOutlet,
        IsDescribed = IsDescribed,
        IsDocument = IsDescribed && (Classes.Contains("document") || Classes.Contains("report")),
        Terms = Terms,
        Confidence = Confidence,
    };
}
