namespace Parley.Language;

/// <summary>A word that says how many times as much.</summary>
internal readonly record struct MultipleWord(MultipleWordKind Kind, decimal Value);
