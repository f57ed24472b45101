using Parley.Model;

namespace Parley.Language;

/// <summary>A stretch of words that may refer to somebody. Mutable: the scanner makes it, the resolver fills in the entity.</summary>
internal sealed class Candidate
{
    public required CandidateKind Kind { get; set; }

    /// <summary>First token of the whole phrase.</summary>
    public required int First { get; set; }

    /// <summary>The token after the phrase.</summary>
    public required int End { get; set; }

    public required int HeadFirst { get; set; }

    public required int HeadEnd { get; set; }

    public required int Sentence { get; init; }

    /// <summary>The usual name of a listed one, else the head's words.</summary>
    public required string Name { get; init; }

    public GazetteerEntry? Entry { get; init; }

    public RoleEntry? Role { get; init; }

    public PronounEntry? Pronoun { get; init; }

    /// <summary>What may refer back to it.</summary>
    public HashSet<string> Classes { get; } = [];

    /// <summary>The office, in the report's words.</summary>
    public List<TextSpan> Roles { get; } = [];

    /// <summary>Whom it belongs to: the candidate before or behind it.</summary>
    public Candidate? Affiliation { get; set; }

    /// <summary>The state or body by default of its office or by a party's letter; weaker than <see cref="Affiliation"/>.</summary>
    public string? DefaultCode { get; set; }

    public char Gender { get; set; } = ' ';

    public bool IsTitled { get; set; }

    public bool IsPlural { get; init; }

    /// <summary>"the", "his", "South Korea's" before it.</summary>
    public bool IsDefinite { get; set; }

    /// <summary>A number stands before it: "two lenders".</summary>
    public bool IsCounted { get; init; }

    /// <summary>Stands in a headline, where capital letters say nothing.</summary>
    public bool IsHeadline { get; init; }

    public bool IsQuoted { get; init; }

    public bool IsPlace { get; set; }

    /// <summary>An adjective or possessive within a longer phrase.</summary>
    public bool IsModifier { get; set; }

    /// <summary>Whether a verb follows whose subject it can be.</summary>
    public bool IsSubject { get; set; }

    /// <summary>Whether that verb is one that only somebody can do: "said", "offered".</summary>
    public bool IsAgent { get; set; }

    /// <summary>Beside a name that it describes: that name.</summary>
    public Candidate? Describes { get; set; }

    /// <summary>For joint ones: the parts.</summary>
    public List<Candidate> Parts { get; } = [];

    public int Entity { get; set; } = -1;

    public double Confidence { get; set; } = 0.9;
}
