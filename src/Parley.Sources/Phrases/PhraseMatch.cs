namespace Parley.Sources;

/// <summary>A phrase found in a line.</summary>
/// <param name="Row">The lexicon's row.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
internal readonly record struct PhraseMatch(int Row, int First, int End);
