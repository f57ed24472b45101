using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Trainer;

/// <summary>An attribution as the annotators marked it; spans in the text's own positions.</summary>
internal sealed record GoldAttribution(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content);
