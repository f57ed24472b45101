namespace Parley.Language;

/// <summary>What was learned of one word form.</summary>
/// <param name="By">Whose knowledge it is.</param>
/// <param name="Hash">Its <see cref="FeatureHash.OfWord"/>.</param>
/// <param name="Prefix">Its <see cref="FeatureHash.OfStart"/>.</param>
/// <param name="Suffix">Its <see cref="FeatureHash.OfEnding"/>.</param>
/// <param name="Bits">What is known of it.</param>
internal sealed record KnownWord(WordKnowledge By, uint Hash, uint Prefix, uint Suffix, WordEntryBits Bits);
