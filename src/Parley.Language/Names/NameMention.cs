using Parley.Model;

namespace Parley.Language;

/// <summary>Words that refer to somebody or something.</summary>
/// <param name="Span">The name with its title, or the whole noun phrase ("Assistant Secretary of State R. Clarke Cooper").</param>
/// <param name="Head">The name proper, or the role's head.</param>
/// <param name="Kind">Name, role or pronoun.</param>
/// <param name="Entity">Index into the entities; -1 where it could not be resolved.</param>
/// <param name="IsPlace">Whether it says where something happened and stands for nobody ("talks in Seoul").</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record NameMention(TextSpan Span, TextSpan Head, MentionKind Kind, int Entity, bool IsPlace, double Confidence);
