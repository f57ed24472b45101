using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Language;

/// <summary>Source, cue and content of one reporting clause.</summary>
public sealed record Attribution
{
    /// <summary>The words for the speaker; null where nobody is given.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>Index into the entities; null where it is not resolved.</summary>
    public int? Entity { get; init; }

    public required ImmutableArray<TextSpan> Cue { get; init; }

    /// <summary>What is said, without quotation marks and "that"; in pieces where the cue stands in the middle or the quotation goes on.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    public required CueClass Class { get; init; }

    public required StatementMode Mode { get; init; }

    public required Polarity Polarity { get; init; }

    /// <summary>Outlets that it came through, nearest first.</summary>
    public ImmutableArray<TextSpan> Via { get; init; } = [];

    /// <summary>"at a teleconference in Washington", "told reporters".</summary>
    public TextSpan? Occasion { get; init; }

    /// <summary>How sure the rule is; where no rule sees the clause, the same as <see cref="Likelihood"/>.</summary>
    public required double Confidence { get; init; }

    /// <summary>How likely the learned stage holds source, cue and content to be right; 0 where it does not see the clause.</summary>
    public double Likelihood { get; init; }

    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }
}
