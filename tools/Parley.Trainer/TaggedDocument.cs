using System.Collections.Immutable;
using Parley.Language;

namespace Parley.Trainer;

/// <summary>A word with its tag in the token layer; null where the layer cuts the text otherwise.</summary>
internal readonly record struct TaggedWord(string Word, string? Tag);

/// <summary>A document cut by Parley's own tokens and sentences, with the layer's tags.</summary>
internal sealed record TaggedDocument(AnnotatedDocument Annotated, ImmutableArray<ImmutableArray<TaggedWord>> Sentences);
