using Parley.Model;

namespace Parley.Language;

/// <summary>A reporting clause in the making. Mutable: found first, then given its source and its content.</summary>
internal sealed class CueEvent
{
    public required int Sentence { get; init; }

    /// <summary>First token of the verb group: "has" of "has also said".</summary>
    public required int First { get; set; }

    /// <summary>The reporting word itself.</summary>
    public required int Cue { get; init; }

    /// <summary>The token behind the group.</summary>
    public required int End { get; set; }

    public required CueClass Class { get; set; }

    public required string Rule { get; set; }

    /// <summary>Null for "according to" and the like.</summary>
    public CueEntry? Entry { get; init; }

    public VerbGroup Group { get; init; }

    public int SourceFirst { get; set; } = -1;

    public int SourceEnd { get; set; } = -1;

    public int? Entity { get; set; }

    public bool HasSource => SourceFirst >= 0;

    /// <summary>"said Cooper": the source stands behind the cue.</summary>
    public bool IsInverted { get; set; }

    /// <summary>Its source is another clause's.</summary>
    public bool IsInherited { get; set; }

    /// <summary>An -ing form that hangs on another clause: ", adding that".</summary>
    public bool IsParticiple { get; init; }

    public bool IsAccording { get; init; }

    /// <summary>Where its own clause begins: its subject, or its verb where the subject is another's.</summary>
    public int ClauseStart => HasSource && !IsInherited && !IsInverted && SourceFirst < First ? SourceFirst : First;

    public List<TextSpan> Cues { get; } = [];

    public List<TextSpan> Content { get; } = [];

    /// <summary>Tokens of the content, roughly: what lies between belongs to nobody else.</summary>
    public int ContentFirst { get; set; } = -1;

    public int ContentEnd { get; set; } = -1;

    /// <summary>Behind the cue and what belongs to it: addressee, place, time.</summary>
    public int TailEnd { get; set; }

    public bool IsContentLeft { get; set; }

    /// <summary>The quotation that its content ends with; -1 where it ends otherwise.</summary>
    public int LastQuotation { get; set; } = -1;

    public List<TextSpan> Via { get; } = [];

    public TextSpan? Occasion { get; set; }

    public Polarity Polarity { get; set; } = Polarity.Affirm;

    public double Confidence { get; set; } = 0.9;

    /// <summary>It only passes another clause's words on, and is that clause's <see cref="Via"/>.</summary>
    public bool IsPassedOn { get; set; }

    /// <summary>How likely the learned stage holds it to be right; 0 where only a rule sees it.</summary>
    public double Likelihood { get; set; }

    public bool IsDropped { get; set; }

    /// <summary>The page's own form says who speaks: a label before the words, a name signed below them.</summary>
    public bool IsPrinted => Rule is "label" or "signed-quotation";

    public bool HasContent => Content.Count > 0;
}
